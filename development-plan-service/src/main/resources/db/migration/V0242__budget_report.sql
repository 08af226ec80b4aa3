-- What reports add up. What is reserved for an activity counts as allocated to it, and is taken off what its fund has
-- for no activity yet: so every grouping adds up to the same.
create view budget_share as
select m.programme_code, m.agency, m.fiscal_year_be, n.province_code, m.plan_id, m.activity_id,
    m.allocated + m.reserved as allocated, m.reserved, m.committed, m.disbursed
from ledger_movement m
left join development_plan p on p.id = m.plan_id
left join enrolment n on n.id = p.enrolment_id
union all
select programme_code, agency, fiscal_year_be, null, null, null, -reserved, 0, 0, 0
from ledger_movement where reserved <> 0;
