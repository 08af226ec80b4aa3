-- How far activities have come, and what shows it.
create table progress_report (
    id uuid primary key,
    plan_id uuid not null references development_plan,
    activity_id uuid not null,
    reported_on date not null,
    percent integer not null,
    note text,
    evidence text[] not null,
    reported_by text not null,
    constraint progress_report_percent check (percent between 0 and 100)
);

create index progress_report_activity on progress_report (activity_id, id);

-- What waits, for the report of overdue steps.
create index development_plan_waiting on development_plan (programme_code, submitted_on) where state = 'SUBMITTED';
create index hand_over_waiting on hand_over (programme_code, due_on) where state = 'ASKED';
