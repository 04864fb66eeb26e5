import { agreementUnaligned } from './ambition/agreement-unaligned.ts';
import { ambitionMissing } from './ambition/ambition-missing.ts';
import { ambitionUncovered } from './ambition/ambition-uncovered.ts';
import { ambitionVague } from './ambition/ambition-vague.ts';
import { caseSingleUnit } from './case/case-single-unit.ts';
import { facilityAsGoal } from './case/facility-as-goal.ts';
import { facilityWithoutNeed } from './case/facility-without-need.ts';
import { managerDecidesAll } from './case/manager-decides-all.ts';
import { ownRoomMissing } from './case/own-room-missing.ts';
import { agreedWithManagerOnly } from './competence/agreed-with-manager-only.ts';
import { coachMissing } from './competence/coach-missing.ts';
import { coachNotSenior } from './competence/coach-not-senior.ts';
import { priorityOrder } from './competence/priority-order.ts';
import { singlePoint } from './competence/single-point.ts';
import { categoryMissing } from './day/category-missing.ts';
import { noProactiveTask } from './day/no-proactive-task.ts';
import { scoreMissing } from './day/score-missing.ts';
import { threeTasks } from './day/three-tasks.ts';
import { deciderMissing } from './decision/owner-missing.ts';
import { twoDeciders } from './decision/two-owners.ts';
import { ableUnwilling } from './fit/able-unwilling.ts';
import { criticalPrecondition } from './fit/critical-precondition.ts';
import { dumped } from './fit/dumped.ts';
import { howInResult } from './fit/how-in-result.ts';
import { inexperienced } from './fit/inexperienced.ts';
import { novelResult } from './fit/novel-result.ts';
import { overManaged } from './fit/over-managed.ts';
import { prematureOutcome } from './fit/premature-outcome.ts';
import { readinessDisputed } from './fit/readiness-disputed.ts';
import { readinessUnknown } from './fit/readiness-unknown.ts';
import { thirdParty } from './fit/third-party.ts';
import { activityReporting } from './leadership/activity-reporting.ts';
import { counterpartMissing } from './leadership/counterpart-missing.ts';
import { factorUncovered } from './leadership/factor-uncovered.ts';
import { meansByStatus } from './leadership/means-by-status.ts';
import { noErrorMargin } from './leadership/no-error-margin.ts';
import { notIsolable } from './leadership/not-isolable.ts';
import { oneSidedDialogue } from './leadership/one-sided-dialogue.ts';
import { weightsMissing } from './leadership/weights-missing.ts';
import { dueOnFreeDay } from './process/due-on-free-day.ts';
import { noLastingOutput } from './process/no-lasting-output.ts';
import { resultBinding } from './process/result-binding.ts';
import { situationMissing } from './process/situation-missing.ts';
import { stepBeforeDependency } from './process/step-before-dependency.ts';
import { stepCycle } from './process/step-cycle.ts';
import { stepOutsidePeriod } from './process/step-outside-period.ts';
import { stepWithoutCriticalElement } from './process/step-without-critical-element.ts';
import { stepWithoutSubResult } from './process/step-without-sub-result.ts';
import { stepsMissing } from './process/steps-missing.ts';
import { subResultUndated } from './process/sub-result-undated.ts';
import { supportMissing } from './process/support-missing.ts';
import { oneThingCount } from './programme/one-thing-count.ts';
import { sessionLength } from './programme/session-length.ts';
import { sessionSpacing } from './programme/session-spacing.ts';
import { teamMeetingTiming } from './programme/team-meeting-timing.ts';
import type { Rule } from './rule.ts';
import { clientCriterionMissing } from './service/client-criterion-missing.ts';
import { contributionUnnamed } from './service/contribution-unnamed.ts';
import { coordinationMissing } from './service/coordination-missing.ts';
import { coreTaskMissing } from './service/core-task-missing.ts';
import { feedbackOpen } from './service/feedback-open.ts';
import { fewerThanTwoContributors } from './service/fewer-than-two-contributors.ts';
import { leaderOverloaded } from './service/leader-overloaded.ts';
import { memberWithoutService } from './service/member-without-service.ts';
import { acceptanceMissing } from './smart/acceptance-missing.ts';
import { acceptanceOneSided } from './smart/acceptance-one-sided.ts';
import { activityNotResult } from './smart/activity-not-result.ts';
import { assumptionMissing } from './smart/assumption-missing.ts';
import { baselineMissing } from './smart/baseline-missing.ts';
import { confidenceMissing } from './smart/confidence-missing.ts';
import { dateImpossible } from './smart/date-impossible.ts';
import { deadlineMissing } from './smart/deadline-missing.ts';
import { deadlinePast } from './smart/deadline-past.ts';
import { escapeClause } from './smart/escape-clause.ts';
import { followUpMissing } from './smart/follow-up-missing.ts';
import { followUpSkipped } from './smart/follow-up-skipped.ts';
import { inspirationMissing } from './smart/inspiration-missing.ts';
import { levelGoodMissing } from './smart/level-good-missing.ts';
import { levelsUnordered } from './smart/levels-unordered.ts';
import { meansMissing } from './smart/means-missing.ts';
import { meansOverCapacity } from './smart/means-over-capacity.ts';
import { measureMissing } from './smart/measure-missing.ts';
import { measureUndefined } from './smart/measure-undefined.ts';
import { onlyStart } from './smart/only-start.ts';
import { openEnded } from './smart/open-ended.ts';
import { outsideInfluence } from './smart/outside-influence.ts';
import { ownerGroup } from './smart/owner-group.ts';
import { ownerMissing } from './smart/owner-missing.ts';
import { periodReversed } from './smart/period-reversed.ts';
import { realismMissing } from './smart/realism-missing.ts';
import { scopeMissing } from './smart/scope-missing.ts';
import { severalGoalsInOne } from './smart/several-goals-in-one.ts';
import { signatureMissing } from './smart/signature-missing.ts';
import { signatureStale } from './smart/signature-stale.ts';
import { tooManyAgreements } from './smart/too-many-agreements.ts';
import { vagueWording } from './smart/vague-wording.ts';
import { ambiguousName } from './structure/ambiguous-name.ts';
import { duplicateName } from './structure/duplicate-name.ts';
import { placeholder } from './structure/placeholder.ts';
import { repeatedProperty } from './structure/repeated-property.ts';
import { syntax } from './structure/syntax.ts';
import { unknownChoice } from './structure/unknown-choice.ts';
import { unknownProperty } from './structure/unknown-property.ts';
import { unresolvedName } from './structure/unresolved-name.ts';
import { reasonless } from './suppression/reasonless.ts';
import { unknownRule } from './suppression/unknown-rule.ts';
import { unused } from './suppression/unused.ts';
import { actionIncomplete } from './team/action-incomplete.ts';
import { actionWithoutFollowUp } from './team/action-without-follow-up.ts';
import { focusBelowTarget } from './team/focus-below-target.ts';
import { focusConflict } from './team/focus-conflict.ts';
import { focusUnquantified } from './team/focus-unquantified.ts';
import { focusWithoutTask } from './team/focus-without-task.ts';
import { focusWithoutWhy } from './team/focus-without-why.ts';
import { meetingWithoutPurpose } from './team/meeting-without-purpose.ts';
import { principleTooConcrete } from './team/principle-too-concrete.ts';
import { principleUnused } from './team/principle-unused.ts';
import { reviewMissing } from './team/review-missing.ts';
import { ruleBeforePrinciple } from './team/rule-before-principle.ts';
import { ruleTooVague } from './team/rule-too-vague.ts';
import { ruleWithoutPrinciple } from './team/rule-without-principle.ts';
import { slowCommunicationByMeeting } from './team/slow-communication-by-meeting.ts';
import { topicUncovered } from './team/topic-uncovered.ts';

/** Every rule, by group. Configuration, documentation, `explain` and tests are made from this list. */
export const RULES: readonly Rule[] = [
  ambiguousName,
  duplicateName,
  placeholder,
  repeatedProperty,
  syntax,
  unknownChoice,
  unknownProperty,
  unresolvedName,

  reasonless,
  unknownRule,
  unused,

  acceptanceMissing,
  acceptanceOneSided,
  activityNotResult,
  assumptionMissing,
  baselineMissing,
  confidenceMissing,
  dateImpossible,
  deadlineMissing,
  deadlinePast,
  escapeClause,
  followUpMissing,
  followUpSkipped,
  inspirationMissing,
  levelGoodMissing,
  levelsUnordered,
  meansMissing,
  meansOverCapacity,
  measureMissing,
  measureUndefined,
  onlyStart,
  openEnded,
  outsideInfluence,
  ownerGroup,
  ownerMissing,
  periodReversed,
  realismMissing,
  scopeMissing,
  severalGoalsInOne,
  signatureMissing,
  signatureStale,
  tooManyAgreements,
  vagueWording,

  ableUnwilling,
  criticalPrecondition,
  dumped,
  howInResult,
  inexperienced,
  novelResult,
  overManaged,
  prematureOutcome,
  readinessDisputed,
  readinessUnknown,
  thirdParty,

  dueOnFreeDay,
  noLastingOutput,
  resultBinding,
  situationMissing,
  stepBeforeDependency,
  stepCycle,
  stepOutsidePeriod,
  stepWithoutCriticalElement,
  stepWithoutSubResult,
  stepsMissing,
  subResultUndated,
  supportMissing,

  actionIncomplete,
  actionWithoutFollowUp,
  focusBelowTarget,
  focusConflict,
  focusUnquantified,
  focusWithoutTask,
  focusWithoutWhy,
  meetingWithoutPurpose,
  principleTooConcrete,
  principleUnused,
  reviewMissing,
  ruleBeforePrinciple,
  ruleTooVague,
  ruleWithoutPrinciple,
  slowCommunicationByMeeting,
  topicUncovered,

  deciderMissing,
  twoDeciders,

  oneThingCount,
  sessionLength,
  sessionSpacing,
  teamMeetingTiming,

  categoryMissing,
  noProactiveTask,
  scoreMissing,
  threeTasks,

  agreementUnaligned,
  ambitionMissing,
  ambitionUncovered,
  ambitionVague,

  caseSingleUnit,
  facilityAsGoal,
  facilityWithoutNeed,
  managerDecidesAll,
  ownRoomMissing,

  activityReporting,
  counterpartMissing,
  factorUncovered,
  meansByStatus,
  noErrorMargin,
  notIsolable,
  oneSidedDialogue,
  weightsMissing,

  clientCriterionMissing,
  contributionUnnamed,
  coordinationMissing,
  coreTaskMissing,
  feedbackOpen,
  fewerThanTwoContributors,
  leaderOverloaded,
  memberWithoutService,

  agreedWithManagerOnly,
  coachMissing,
  coachNotSenior,
  priorityOrder,
  singlePoint,
];

const BY_NAME: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.name, rule]));

/** The rule with this name, or undefined. */
export function ruleByName(name: string): Rule | undefined {
  return BY_NAME.get(name);
}

/** Where a rule is documented, as a path in the repository. */
export function documentationPath(rule: string): string {
  return `docs/rules/${rule}.md`;
}

/** Where a rule is documented, as an address for people who have no copy of the repository. */
export function documentationUrl(rule: string): string {
  return `https://github.com/afspraak/afspraak/blob/main/${documentationPath(rule)}`;
}
