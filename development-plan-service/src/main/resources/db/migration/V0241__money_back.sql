-- What is given back of an allocation, cut of a commitment, refunded of a payment.
alter table allocation add column returned numeric(14, 2) not null default 0,
    add constraint allocation_returned check (returned between 0 and amount);

create table allocation_return (
    id uuid primary key,
    allocation_id uuid not null references allocation,
    amount numeric(14, 2) not null,
    reason text not null,
    returned_by text not null,
    returned_on date not null,
    version bigint not null,
    constraint allocation_return_amount_positive check (amount > 0)
);

create index allocation_return_list on allocation_return (allocation_id, id);

alter table commitment add column reduced numeric(14, 2) not null default 0,
    add constraint commitment_reduced check (reduced between 0 and amount);

create table reduction (
    id uuid primary key,
    commitment_id uuid not null references commitment,
    amount numeric(14, 2) not null,
    reason text not null,
    reduced_on date not null,
    version bigint not null,
    constraint reduction_amount_positive check (amount > 0)
);

create index reduction_list on reduction (commitment_id, id);

alter table disbursement add column refunded numeric(14, 2) not null default 0,
    add constraint disbursement_refunded check (refunded between 0 and amount and (refunded = 0 or state = 'MADE'));

create table refund (
    id uuid primary key,
    disbursement_id uuid not null references disbursement,
    programme_code text not null,
    agency text not null,
    amount numeric(14, 2) not null,
    refunded_on date not null,
    reference text not null,
    state text not null,
    requested_by text not null,
    requested_by_subject text not null,
    decided_by text,
    decided_on date,
    reason text,
    version bigint not null,
    constraint refund_amount_positive check (amount > 0),
    constraint refund_state check (state in ('REQUESTED', 'MADE', 'REJECTED')),
    constraint refund_decided check ((state = 'REQUESTED') = (decided_by is null))
);

create index refund_list on refund (disbursement_id, id);
