-- What was found out about an enrolled entrepreneur before anything is planned.
create table diagnosis (
    id uuid primary key,
    enrolment_id uuid not null,
    programme_code text not null,
    entrepreneur_id uuid not null,
    state text not null,
    strengths text[] not null,
    weaknesses text[] not null,
    commercial_potential text not null,
    recorded_by text not null,
    confirmed_by text,
    confirmed_on date,
    version bigint not null,
    constraint diagnosis_state check (state in ('DRAFT', 'CONFIRMED')),
    constraint diagnosis_confirmed_by_somebody check ((state = 'CONFIRMED') = (confirmed_by is not null and confirmed_on is not null)),
    constraint diagnosis_sections_filled check (cardinality(strengths) > 0 and cardinality(weaknesses) > 0)
);

create index diagnosis_enrolment on diagnosis (enrolment_id, id);

create table diagnosed_problem (
    diagnosis_id uuid not null references diagnosis,
    position integer not null,
    id uuid not null,
    code text,
    text text not null,
    severity text not null,
    support_areas text[] not null,
    constraint diagnosed_problem_pk primary key (diagnosis_id, position),
    constraint diagnosed_problem_severity check (severity in ('LOW', 'MEDIUM', 'HIGH'))
);
