-- The custom-made plan of one entrepreneur in one programme.
create table development_plan (
    id uuid primary key,
    enrolment_id uuid not null,
    programme_code text not null,
    entrepreneur_id uuid not null,
    -- What the plan answers to: copied from the confirmed diagnosis, which does not change any more.
    diagnosis_id uuid not null references diagnosis,
    problem_ids uuid[] not null,
    support_areas text[] not null,
    problem_digest text not null,
    title text not null,
    objective text not null,
    fiscal_year_be integer,
    drafted_by text not null,
    state text not null,
    state_before text,
    reason text,
    approved_by text,
    approved_on date,
    completed_on date,
    fingerprint text,
    changes integer not null,
    version bigint not null,
    constraint development_plan_state check (state in (
        'DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'IN_PROGRESS', 'SUSPENDED', 'COMPLETED', 'CANCELLED')),
    constraint development_plan_state_before check ((state = 'SUSPENDED') = (state_before is not null))
);

-- P6: one open plan for each entrepreneur and programme, however many agencies begin one at once.
create unique index development_plan_one_open on development_plan (programme_code, entrepreneur_id)
where state not in ('COMPLETED', 'CANCELLED');

create index development_plan_list on development_plan (programme_code, id);
create index development_plan_enrolment on development_plan (enrolment_id);
create index development_plan_entrepreneur on development_plan (entrepreneur_id)
where state not in ('COMPLETED', 'CANCELLED');
create index development_plan_fingerprint on development_plan (programme_code, fingerprint);

create table plan_activity (
    plan_id uuid not null references development_plan,
    position integer not null,
    id uuid not null,
    agency text not null,
    support_area text not null,
    problem_ids uuid[] not null,
    title text not null,
    budget numeric(14, 2) not null,
    fiscal_year_be integer not null,
    starts_on date not null,
    ends_on date not null,
    completed_on date,
    evidence text,
    constraint plan_activity_pk primary key (plan_id, position),
    constraint plan_activity_support_area check (support_area in (
        'KNOWLEDGE', 'PROCESS_PRODUCT', 'MANAGEMENT', 'MARKETING', 'INFORMATION', 'LOCAL_COORDINATION',
        'COMMUNITY_STRENGTHENING', 'BUDGET', 'INTER_AGENCY_COORDINATION')),
    constraint plan_activity_meets_a_problem check (cardinality(problem_ids) > 0),
    constraint plan_activity_budget_not_negative check (budget >= 0),
    constraint plan_activity_days check (ends_on >= starts_on)
);

create index plan_activity_agency on plan_activity (agency, fiscal_year_be, plan_id);

create table plan_safeguard (
    plan_id uuid not null references development_plan,
    safeguard text not null,
    result text not null,
    note text not null,
    judged_by text not null,
    judged_on date not null,
    constraint plan_safeguard_pk primary key (plan_id, safeguard),
    constraint plan_safeguard_kind check (safeguard in ('LOCAL_WISDOM', 'COMMUNITY_BENEFIT', 'WAY_OF_LIFE')),
    constraint plan_safeguard_result check (result in ('PASS', 'FAIL'))
);

create table plan_outcome (
    plan_id uuid not null references development_plan,
    outcome text not null,
    achieved boolean not null,
    note text,
    constraint plan_outcome_pk primary key (plan_id, outcome),
    constraint plan_outcome_kind check (outcome in (
        'PROFESSIONAL_OPERATOR', 'QUALITY_STANDARD', 'GOOD_MANAGEMENT', 'OWN_SALES_CHANNEL', 'COMMUNITY_CULTURE_LINK'))
);
