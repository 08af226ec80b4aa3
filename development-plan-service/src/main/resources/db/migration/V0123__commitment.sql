-- Money of a fund that is bound to an activity.
create table commitment (
    id uuid primary key,
    plan_id uuid not null references development_plan,
    activity_id uuid not null,
    programme_code text not null,
    agency text not null,
    fiscal_year_be integer not null,
    amount numeric(14, 2) not null,
    committed_on date not null,
    version bigint not null,
    constraint commitment_amount_positive check (amount > 0)
);

create index commitment_activity on commitment (activity_id, id);

-- A payment out of a commitment, which one asks for and another lets go.
create table disbursement (
    id uuid primary key,
    commitment_id uuid not null references commitment,
    programme_code text not null,
    agency text not null,
    fiscal_year_be integer not null,
    amount numeric(14, 2) not null,
    paid_on date not null,
    reference text not null,
    state text not null,
    requested_by text not null,
    requested_by_subject text not null,
    decided_by text,
    decided_on date,
    reason text,
    version bigint not null,
    constraint disbursement_amount_positive check (amount > 0),
    constraint disbursement_state check (state in ('REQUESTED', 'MADE', 'REJECTED')),
    constraint disbursement_decided check ((state = 'REQUESTED') = (decided_by is null))
);

create index disbursement_commitment on disbursement (commitment_id, id);
