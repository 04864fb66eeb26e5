const MOST_REMEMBERED = 512;

/**
 * Answers about texts, of which the last are remembered, at most twice {@link MOST_REMEMBERED}: in the editor the same texts come back
 * with every key. When the newer ones are too many they become the older ones, so that what comes again and again stays.
 */
export class Remembered<Answer> {
  private newer = new Map<string, Answer>();
  private older = new Map<string, Answer>();

  get(key: string, find: () => Answer): Answer {
    const known = this.newer.get(key);
    if (known !== undefined) return known;
    const answer = this.older.get(key) ?? find();
    if (this.newer.size >= MOST_REMEMBERED) {
      this.older = this.newer;
      this.newer = new Map();
    }
    this.newer.set(key, answer);
    return answer;
  }
}
