-- Money that goes from one activity of a plan to another.
create table budget_transfer (
    id uuid primary key,
    plan_id uuid not null references development_plan,
    programme_code text not null,
    from_activity_id uuid not null,
    to_activity_id uuid not null,
    amount numeric(14, 2) not null,
    explanation text not null,
    state text not null,
    requested_by text not null,
    requested_by_subject text not null,
    decided_by text,
    decided_on date,
    reason text,
    version bigint not null,
    constraint budget_transfer_amount_positive check (amount > 0),
    constraint budget_transfer_activities check (from_activity_id <> to_activity_id),
    constraint budget_transfer_state check (state in ('REQUESTED', 'MADE', 'REJECTED')),
    constraint budget_transfer_decided check ((state = 'REQUESTED') = (decided_by is null))
);

create index budget_transfer_plan on budget_transfer (plan_id, id);
