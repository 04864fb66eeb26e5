/** People, tasks and goals that the English samples speak of. */
export const CAST_EN = `language: en

organisation City "Sample City" {
  ambition Close "Every resident has an answer within one working day from somebody who knows the case."
  goal QuickStart "No team is short of staff for more than a quarter." {
    contributes to: Close
  }
  unit Staff "Staff department" {
    manager: els
  }
  unit Housing "Housing department" {
    manager: els
  }
}

task Hiring "Hiring staff"
task Research "Researching policy"

measure LeadTime "Lead time of a vacancy" {
  formula: "median of calendar days between approved request and signed contract"
  unit of measure: days
  window: "all vacancies of a quarter"
  source: "recruitment report, every quarter"
  better when: lower
  influence: own
}

person els "Els Maes"
person john "John Peters" {
  manager: els
  readiness Hiring {
    able: 3 according to els on 2026-01-08, 3 according to john on 2026-01-08
    willing: 3 according to els on 2026-01-08, 2 according to john on 2026-01-08
  }
}
person pete "Pete Clark" {
  manager: els
  readiness Research {
    able: 1 according to els on 2026-02-12, 1 according to pete on 2026-02-12
    willing: 3 according to els on 2026-02-12
  }
  readiness Hiring {
    able: 1 according to els on 2026-02-12
    willing: 3 according to els on 2026-02-12
  }
}
person mia "Mia Jacobs" {
  manager: els
  readiness Research {
    able: 3 according to els on 2026-02-12, 3 according to mia on 2026-02-12
    willing: 3 according to els on 2026-02-12
  }
}

team Desk "Front desk team" {
  members: john, pete, mia
  leader: els
}

competence LabourLaw "Labour law" {
  holders: mia level 3, john level 2
  learners: pete
}

service Career "Career advice" {
  team: Desk
  client: "managers with a career question; they get advice that fits them"
  contribution: john "intake", mia "test and advice"
  client looks at: "advice within ten working days"
  needs: LabourLaw
}
`;

export const RESULT_EN = `result agreement HireFaster "Filling vacancies faster" {
  between: els and john
  task: Hiring
  contributes to: QuickStart
  inspiring: "No colleague covers for an empty chair for half a year."
  specific: "All vacancies at levels B and C, from request to signed contract."
  assumption: "about 5 % more hires than last year"
  measurable: LeadTime from 62 to at most 40 days
  accepted: els on 2026-01-12, john on 2026-01-12 with confidence 8
  realistic: "The procedure exists; John gets the time."
  means: 2 days per week
  time-bound: from 2026-02-01 to 2026-06-30
  follow-up: every 4 weeks
  counterpart: "labour law course in autumn"
}`;

export const PROCESS_EN = `process agreement Comparing "Comparing age-aware staff policies" {
  between: els and pete
  task: Research
  contributes to: QuickStart
  situation: experience
  inspiring: "Who grows older here has a say in how a career ends."
  specific: "Three councils of our size, only policies for staff over 55."
  direction: "a proposal that fits our own figures"
  accepted: els on 2026-02-20, pete on 2026-02-20 with confidence 7
  realistic: "Pete gets a day a week for it."
  means: 1 day per week
  time-bound: from 2026-03-02 to 2026-05-29
  follow-up: every 2 weeks
  coaching: els every 2 weeks
  counterpart: "course in research methods"
  step Question "Sharpening the question" {
    sub-result: "one page with the question and three councils to compare"
    norm: "Els and Pete both call it done"
    due: 2026-03-13
    critical: "question first, data only then"
  }
  step Data "Collecting the data" {
    after: Question
    sub-result: "completed comparison table"
    norm: "every figure has a source"
    due: 2026-04-30
    critical: "at least two councils of a similar size"
  }
  accountable for: Question, Data
}`;

export const DEVELOPMENT_EN = `development agreement LearnLaw "Getting to grips with labour law" {
  between: els and pete
  contributes to: QuickStart
  competence: LabourLaw
  level: from 1 to 2
  coach: mia
  priority: 1
  agreed in: Desk
  accepted: els on 2026-02-20, pete on 2026-02-20 with confidence 7
  time-bound: from 2026-03-02 to 2026-11-30
  follow-up: every quarter
}`;
