-- A ceiling that was passed in a fund, entry by entry.
with running as (
    select number, sum(allocated) over fund as allocated, sum(reserved) over fund as reserved,
        sum(committed) over fund as committed, sum(disbursed) over fund as disbursed
    from ledger_movement where programme_code = ?
    window fund as (partition by agency, fiscal_year_be order by number)
)
select * from running where disbursed < 0 or disbursed > committed or committed > reserved or reserved > allocated;

-- A ceiling that was passed for an activity, entry by entry.
with running as (
    select number, sum(reserved) over activity as reserved, sum(committed) over activity as committed,
        sum(disbursed) over activity as disbursed
    from ledger_movement where programme_code = ? and activity_id is not null
    window activity as (partition by activity_id, agency, fiscal_year_be order by number)
)
select * from running where disbursed < 0 or disbursed > committed or committed > reserved;

-- Allocations of which the ledger tells another sum.
with programme as (select ?::text as code),
document as (
    select agency, fiscal_year_be, sum(amount - returned) as amount
    from allocation where programme_code = (select code from programme) group by agency, fiscal_year_be
),
ledger as (
    select agency, fiscal_year_be, sum(allocated) as amount
    from ledger_movement where programme_code = (select code from programme) group by agency, fiscal_year_be
)
select * from document full join ledger using (agency, fiscal_year_be)
where coalesce(document.amount, 0) <> coalesce(ledger.amount, 0);

-- Reservations of which the ledger tells another sum.
with programme as (select ?::text as code),
document as (
    select plan_id, activity_id, agency, fiscal_year_be, amount
    from reserved join reservation using (plan_id) where programme_code = (select code from programme)
),
ledger as (
    select plan_id, activity_id, agency, fiscal_year_be, sum(reserved) as amount
    from ledger_movement where programme_code = (select code from programme) and plan_id is not null
    group by plan_id, activity_id, agency, fiscal_year_be
)
select * from document full join ledger using (plan_id, activity_id, agency, fiscal_year_be)
where coalesce(document.amount, 0) <> coalesce(ledger.amount, 0);

-- Activities of plans under way that reserve something else than they cost.
select a.id, a.budget, (select sum(amount) from reserved r where r.activity_id = a.id) as reserved
from plan_activity a join development_plan p on p.id = a.plan_id
where p.programme_code = ? and p.state in ('APPROVED', 'IN_PROGRESS')
and a.budget <> coalesce((select sum(amount) from reserved r where r.activity_id = a.id), 0);

-- Commitments of which the ledger tells another sum.
with programme as (select ?::text as code),
document as (
    select activity_id, agency, fiscal_year_be, sum(amount - reduced) as amount
    from commitment where programme_code = (select code from programme) group by activity_id, agency, fiscal_year_be
),
ledger as (
    select activity_id, agency, fiscal_year_be, sum(committed) as amount
    from ledger_movement where programme_code = (select code from programme) and activity_id is not null
    group by activity_id, agency, fiscal_year_be
)
select * from document full join ledger using (activity_id, agency, fiscal_year_be)
where coalesce(document.amount, 0) <> coalesce(ledger.amount, 0);

-- Payments of which the ledger tells another sum.
with programme as (select ?::text as code),
document as (
    select c.activity_id, d.agency, d.fiscal_year_be, sum(d.amount - d.refunded) as amount
    from disbursement d join commitment c on c.id = d.commitment_id
    where d.programme_code = (select code from programme) and d.state = 'MADE'
    group by c.activity_id, d.agency, d.fiscal_year_be
),
ledger as (
    select activity_id, agency, fiscal_year_be, sum(disbursed) as amount
    from ledger_movement where programme_code = (select code from programme) and activity_id is not null
    group by activity_id, agency, fiscal_year_be
)
select * from document full join ledger using (activity_id, agency, fiscal_year_be)
where coalesce(document.amount, 0) <> coalesce(ledger.amount, 0);

-- Commitments of which more was asked for than there is.
select c.id from commitment c where c.programme_code = ? and c.amount - c.reduced < (
    select coalesce(sum(d.amount - d.refunded), 0) from disbursement d
    where d.commitment_id = c.id and d.state <> 'REJECTED');

-- What came back by its own documents, and by the documents that it came back of.
select 'allocation', a.id from allocation a where a.programme_code = ? and a.returned <> (
    select coalesce(sum(r.amount), 0) from allocation_return r where r.allocation_id = a.id);

select 'commitment', c.id from commitment c where c.programme_code = ? and c.reduced <> (
    select coalesce(sum(r.amount), 0) from reduction r where r.commitment_id = c.id);

select 'disbursement', d.id from disbursement d where d.programme_code = ? and d.refunded <> (
    select coalesce(sum(r.amount), 0) from refund r where r.disbursement_id = d.id and r.state = 'MADE');
