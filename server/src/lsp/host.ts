/** The files a server can reach, in Node or in a browser. */
export interface Host {
  /** Text of a file; undefined when there is none, or when it cannot be read. */
  readFile(uri: string): Promise<string | undefined>;
  /** URIs of all documents and configurations in a folder, without what ignore files leave out. */
  findFiles(folder: string): Promise<readonly string[]>;
}
