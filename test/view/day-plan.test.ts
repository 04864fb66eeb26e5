import { describe, expect, it } from 'vitest';
import { block, cellSaying, LookedAt, rowsOf } from './looked-at.ts';

const TEXT = `language: en
person jan "John Peters"
day plan Monday "Monday, at last" {
  person: jan
  on: 2027-01-18
  proactive: "the new form" green
  reactive: "three calls" red
  task: "the printer" orange
}
day plan Empty
`;
const project = new LookedAt({ 'file:///a.agreement': TEXT });

describe('the view of a day plan', () => {
  it('shows the tasks with category and score in words and tone', async () => {
    const view = await project.view('day-plan', 'Monday');
    expect(block('table', 'Tasks of the day', view).rows).toMatchObject([
      [{ text: 'proactive' }, { text: 'the new form' }, { text: 'green', tone: 'good' }],
      [{ text: 'reactive' }, { text: 'three calls' }, { text: 'red', tone: 'problem' }],
      [{ text: 'no category', tone: 'attention' }, { text: 'the printer' }, { text: 'orange', tone: 'attention' }],
    ]);
    expect(project.behind(cellSaying('three calls', view))).toBe('"three calls"');
    expect(project.behind(cellSaying('no category', view))).toBe('task: "the printer" orange');
  });

  it('says whose day it is, and which categories are missing', async () => {
    const view = await project.view('day-plan', 'Monday');
    expect(project.behind(cellSaying('John Peters', view))).toBe('jan');
    expect(project.behind(cellSaying('18 Jan 2027', view))).toBe('2027-01-18');
    expect(block('list', 'Missing categories', view).items).toMatchObject([{ text: 'stuff', tone: 'attention' }]);
    expect(rowsOf('Findings', view).map((row) => row[2])).toContain('day/category-missing');
  });

  it('shows an empty plan as one that is still to be filled in', async () => {
    const view = await project.view('day-plan', 'Empty');
    expect(block('list', 'Tasks of the day', view).items).toEqual(['There are no tasks in this day plan yet.']);
    expect(block('list', 'Missing categories', view).items).toHaveLength(3);
    expect(cellSaying('not filled in', view)).toHaveProperty('tone', 'attention');
  });
});
