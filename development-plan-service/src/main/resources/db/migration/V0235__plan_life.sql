-- What was approved has editions; how far activities have come is reported; how long a submitted plan waits is known.
alter table development_plan
    add column edition integer not null default 0,
    add column submitted_on date;
update development_plan set edition = 1 where approved_on is not null;
update development_plan set submitted_on = (now() at time zone 'Asia/Bangkok')::date
where 'SUBMITTED' in (state, state_before);
alter table development_plan alter column edition drop default;

alter table plan_activity add column percent integer not null default 0;
update plan_activity set percent = 100 where completed_on is not null;
alter table plan_activity
    alter column percent drop default,
    add constraint plan_activity_percent check (percent between 0 and 100);

-- A plan as it was approved, and after each change of what was approved.
create table plan_edition (
    id uuid primary key,
    plan_id uuid not null references development_plan,
    edition integer not null,
    basis text not null,
    made_by text not null,
    made_on date not null,
    content jsonb not null,
    constraint plan_edition_once unique (plan_id, edition),
    constraint plan_edition_basis check (basis in ('APPROVAL', 'REVISION', 'HAND_OVER', 'BUDGET_TRANSFER'))
);

insert into plan_edition (id, plan_id, edition, basis, made_by, made_on, content)
select gen_random_uuid(), p.id, 1, 'APPROVAL', coalesce(p.approved_by, p.drafted_by), p.approved_on, jsonb_build_object(
    'activities', (
        select coalesce(jsonb_agg(jsonb_build_object(
            'activityId', a.id, 'planId', p.id, 'agency', a.agency, 'supportArea', a.support_area,
            'problemIds', to_jsonb(a.problem_ids), 'title', a.title, 'budget', a.budget,
            'fiscalYearBE', a.fiscal_year_be, 'startsOn', a.starts_on, 'endsOn', a.ends_on, 'percent', a.percent,
            'completedOn', a.completed_on, 'evidence', a.evidence) order by a.position), '[]')
        from plan_activity a where a.plan_id = p.id),
    'uncoveredProblems', (
        select coalesce(jsonb_agg(u.problem), '[]') from unnest(p.problem_ids) u (problem)
        where not exists (select from plan_activity a where a.plan_id = p.id and u.problem = any (a.problem_ids))))
from development_plan p where p.edition = 1;
