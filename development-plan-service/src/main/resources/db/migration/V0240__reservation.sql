-- Reserve, commit, disburse: the ledger says of each entry for which plan and activity it was entered, and counts.
alter table ledger_entry disable trigger ledger_entry_append_only;

alter table ledger_entry
    add column number bigint generated always as identity,
    add column plan_id uuid,
    add column activity_id uuid;

update ledger_entry e set plan_id = c.plan_id, activity_id = c.activity_id
from commitment c where e.kind = 'COMMITMENT' and e.source_id = c.id;

update ledger_entry e set plan_id = c.plan_id, activity_id = c.activity_id
from disbursement d join commitment c on c.id = d.commitment_id where e.kind = 'DISBURSEMENT' and e.source_id = d.id;

alter table ledger_entry enable trigger ledger_entry_append_only;

alter table ledger_entry drop constraint ledger_entry_kind;
alter table ledger_entry add constraint ledger_entry_kind check (kind in (
    'ALLOCATION', 'ALLOCATION_RETURN', 'RESERVATION', 'RELEASE', 'COMMITMENT', 'DECOMMITMENT', 'DISBURSEMENT', 'REFUND'));
alter table ledger_entry add constraint ledger_entry_activity check (
    (kind in ('ALLOCATION', 'ALLOCATION_RETURN')) = (plan_id is null)
    and (plan_id is null) = (activity_id is null));

-- A plan reserves and releases many times; everything else happens once.
alter table ledger_entry drop constraint ledger_entry_once;
create unique index ledger_entry_once on ledger_entry (kind, source_id) where kind not in ('RESERVATION', 'RELEASE');

create unique index ledger_entry_number on ledger_entry (programme_code, number);
create index ledger_entry_plan on ledger_entry (plan_id, kind) where plan_id is not null;

-- What each entry does to which sum.
create view ledger_movement as
select
    number, id, entered_at, kind, source_id, programme_code, agency, fiscal_year_be, plan_id, activity_id,
    case kind when 'ALLOCATION' then amount when 'ALLOCATION_RETURN' then -amount else 0 end as allocated,
    case kind when 'RESERVATION' then amount when 'RELEASE' then -amount else 0 end as reserved,
    case kind when 'COMMITMENT' then amount when 'DECOMMITMENT' then -amount else 0 end as committed,
    case kind when 'DISBURSEMENT' then amount when 'REFUND' then -amount else 0 end as disbursed
from ledger_entry;

-- What a plan sets aside.
create table reservation (
    plan_id uuid primary key references development_plan,
    programme_code text not null,
    changes integer not null,
    version bigint not null
);

create table reserved (
    plan_id uuid not null references reservation,
    activity_id uuid not null,
    agency text not null,
    fiscal_year_be integer not null,
    amount numeric(14, 2) not null,
    constraint reserved_pk primary key (plan_id, activity_id, agency, fiscal_year_be),
    constraint reserved_amount_positive check (amount > 0)
);

-- Plans that were approved before: what they have committed is reserved where it is committed, and what their
-- activities may still commit is reserved in the activity's own fund, as far as the fund goes.
create temporary table reserved_before on commit drop as
with bound as (
    select plan_id, activity_id, programme_code, agency, fiscal_year_be, sum(amount) as amount
    from commitment group by plan_id, activity_id, programme_code, agency, fiscal_year_be
),
open_cost as (
    select p.id as plan_id, a.id as activity_id, p.programme_code, a.agency, a.fiscal_year_be,
        a.budget - coalesce((select sum(b.amount) from bound b where b.activity_id = a.id), 0) as amount
    from development_plan p join plan_activity a on a.plan_id = p.id
    where p.approved_on is not null and p.state not in ('COMPLETED', 'CANCELLED')
),
fund_rest as (
    select programme_code, agency, fiscal_year_be, sum(allocated - committed) as amount
    from ledger_movement group by programme_code, agency, fiscal_year_be
),
fitting as (
    select c.plan_id, c.activity_id, programme_code, agency, fiscal_year_be,
        least(c.amount, f.amount + c.amount - sum(c.amount) over (
            partition by programme_code, agency, fiscal_year_be order by c.plan_id, c.activity_id)) as amount
    from open_cost c join fund_rest f using (programme_code, agency, fiscal_year_be)
    where c.amount > 0
)
select plan_id, activity_id, programme_code, agency, fiscal_year_be, sum(amount) as amount
from (select * from bound union all select * from fitting where amount > 0) as part
group by plan_id, activity_id, programme_code, agency, fiscal_year_be;

insert into reservation (plan_id, programme_code, changes, version)
select distinct plan_id, programme_code, 0, 0 from reserved_before;

insert into reserved (plan_id, activity_id, agency, fiscal_year_be, amount)
select plan_id, activity_id, agency, fiscal_year_be, amount from reserved_before;

insert into ledger_entry (
    id, programme_code, agency, fiscal_year_be, kind, amount, source_id, plan_id, activity_id, entered_at)
select gen_random_uuid(), programme_code, agency, fiscal_year_be, 'RESERVATION', amount, plan_id, plan_id, activity_id,
    now()
from reserved_before order by plan_id, activity_id;
