-- The day on which each entrepreneur's development began.
create table enrolment_begun (
    enrolment_id uuid primary key,
    begun_on date not null,
    constraint enrolment_begun_enrolment foreign key (enrolment_id) references enrolment (id)
);

insert into enrolment_begun (enrolment_id, begun_on)
select p.enrolment_id, min(p.approved_on) from development_plan p
join enrolment e on e.id = p.enrolment_id
where p.approved_on is not null group by p.enrolment_id;

-- What happened in each programme, a row a fact: where, through which agency, on which day. An enrolment that ended
-- because the register merged its entrepreneur into one that takes part already is nobody's.
create view programme_fact as
with taking_part as (
    select * from enrolment where end_reason is distinct from 'MERGED'
)
select programme_code, 'NOMINATED' as fact, province_code, nominated_by as agency, nominated_on as day
from taking_part where nominated_on is not null
union all
select programme_code, 'SELECTED', province_code, selected_by, selected_on
from taking_part where selected_at is not null
union all
select e.programme_code, 'ENROLLED', e.province_code, e.selected_by, b.begun_on
from taking_part e join enrolment_begun b on b.enrolment_id = e.id
union all
select programme_code, 'GRADUATED', province_code, selected_by, graduated_on
from taking_part where graduated_on is not null
union all
select programme_code, state, province_code, coalesce(selected_by, nominated_by), ended_on
from taking_part where state in ('REJECTED', 'WITHDRAWN')
union all
select p.programme_code, 'PLAN_APPROVED', e.province_code, p.approved_by, p.approved_on
from development_plan p join taking_part e on e.id = p.enrolment_id where p.approved_on is not null
union all
select p.programme_code, 'PLAN_COMPLETED', e.province_code, p.approved_by, p.completed_on
from development_plan p join taking_part e on e.id = p.enrolment_id where p.completed_on is not null
union all
select p.programme_code, 'ACTIVITY_COMPLETED', e.province_code, a.agency, a.completed_on
from plan_activity a join development_plan p on p.id = a.plan_id
join taking_part e on e.id = p.enrolment_id where a.completed_on is not null;
