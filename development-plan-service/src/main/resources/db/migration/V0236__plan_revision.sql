-- Changes of approved plans.
create table plan_revision (
    id uuid primary key,
    plan_id uuid not null references development_plan,
    programme_code text not null,
    number integer not null,
    state text not null,
    reason text not null,
    based_on integer not null,
    activities jsonb not null,
    problem_ids uuid[] not null,
    begun_by text not null,
    begun_on date not null,
    submitted_by text,
    submitted_by_subject text,
    submitted_on date,
    decided_by text,
    decided_on date,
    decision_reason text,
    edition integer,
    changes integer not null,
    version bigint not null,
    constraint plan_revision_number unique (plan_id, number),
    constraint plan_revision_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'WITHDRAWN')),
    constraint plan_revision_edition check ((state = 'APPROVED') = (edition is not null))
);

create unique index plan_revision_one_open on plan_revision (plan_id) where state not in ('APPROVED', 'WITHDRAWN');
create index plan_revision_waiting on plan_revision (programme_code, submitted_on) where state = 'SUBMITTED';
