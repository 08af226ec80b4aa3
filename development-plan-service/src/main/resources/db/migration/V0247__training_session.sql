-- A session of a chosen project's training: head-counts, no names.
create table training_session (
    id uuid primary key,
    project_id uuid not null references community_project,
    enrolment_id uuid not null references enrolment,
    programme_code text not null,
    province_code text not null,
    topic text not null,
    contents jsonb not null,
    starts_on date not null,
    days integer not null,
    participant_count integer not null,
    is_minor_group boolean not null,
    guardian_consent_reference text,
    cohort_id uuid not null references training_session,
    recorded_by text not null,
    corrections integer not null,
    version bigint not null,
    constraint training_session_days_positive check (days > 0),
    constraint training_session_participants_positive check (participant_count > 0),
    constraint training_session_minors_with_consent check (not is_minor_group or guardian_consent_reference is not null)
);

create index training_session_project on training_session (project_id, starts_on, id);
create index training_session_programme on training_session (programme_code, province_code, cohort_id);
