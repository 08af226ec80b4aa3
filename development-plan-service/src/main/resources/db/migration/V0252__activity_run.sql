-- What entrepreneurs do of a programme's catalogue (S4-05…11).
create table activity_run (
    id uuid primary key,
    enrolment_id uuid not null,
    programme_code text not null,
    entrepreneur_id uuid not null,
    activity_code text not null,
    agency text not null,
    starts_on date not null,
    ends_on date not null,
    product_id uuid,
    target_standard text,
    successor_id uuid,
    state text not null,
    completed_on date,
    -- Lean metrics and life-cycle assessment.
    records jsonb not null,
    certification text,
    certification_id uuid,
    cancelled_on date,
    reason text,
    version bigint not null,
    constraint activity_run_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint activity_run_days check (ends_on >= starts_on and completed_on >= starts_on),
    constraint activity_run_state check (state in ('RUNNING', 'COMPLETED', 'CANCELLED')),
    constraint activity_run_completed check ((state = 'COMPLETED') = (completed_on is not null)),
    constraint activity_run_cancelled check ((state = 'CANCELLED') = (cancelled_on is not null and reason is not null)),
    constraint activity_run_certification check (certification in ('NOT_YET', 'CERTIFIED')),
    constraint activity_run_certified check ((certification is not distinct from 'CERTIFIED') = (certification_id is not null))
);

create index activity_run_enrolment_list on activity_run (enrolment_id, id);
create index activity_run_programme on activity_run (programme_code, activity_code, id);
create index activity_run_waiting on activity_run (entrepreneur_id) where certification = 'NOT_YET';

-- The same is not done twice for one enrolment, nor counted so.
create unique index activity_run_once on activity_run (enrolment_id, activity_code, product_id, target_standard)
    nulls not distinct where state <> 'CANCELLED';
