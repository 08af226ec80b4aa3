-- How far goods go, and went, as marketing tells it: of a product, or of an entrepreneur that sells without naming one.
create table known_product_reach (
    id uuid primary key,
    entrepreneur_id uuid not null,
    -- Each {reach, from, until?}; the day of `until` is not in it any more.
    history jsonb not null,
    sequence bigint not null
);
create index known_product_reach_entrepreneur on known_product_reach (entrepreneur_id);

-- As before (S2-11): 0 no further than where they are made, 1 the country, 2 abroad; at their selection, and now. Their
-- identity is kept where the safeguard of local wisdom of their latest plan says so. Now from the history, which knows
-- of pauses that are over.
create or replace view market_reach as
select e.id as enrolment_id, e.programme_code, e.entrepreneur_id, e.province_code, reach.before_level,
    reach.now_level, coalesce(identity.is_kept, false) as identity_kept
from enrolment e
cross join lateral (
    select
        coalesce(max(gone.level) filter (where gone.since <= e.selected_on
            and (gone.until is null or gone.until > e.selected_on)), 0) as before_level,
        coalesce(max(gone.level) filter (where gone.until is null), 0) as now_level
    from (
        select (period ->> 'from')::date as since, (period ->> 'until')::date as until,
            case period ->> 'reach' when 'INTERNATIONAL' then 2 when 'NATIONAL' then 1 else 0 end as level
        from known_product_reach r cross join lateral jsonb_array_elements(r.history) period
        where r.entrepreneur_id = e.entrepreneur_id
    ) gone
) reach
left join lateral (
    select s.result = 'PASS' as is_kept
    from development_plan p join plan_safeguard s on s.plan_id = p.id and s.safeguard = 'LOCAL_WISDOM'
    where p.enrolment_id = e.id and p.state <> 'CANCELLED'
    order by p.id desc limit 1
) identity on true
where e.state in ('SELECTED', 'ENROLLED', 'GRADUATED');

-- Where a channel leads is in the reach already.
drop table known_channel;
delete from known_copy where topic = 'marketing.channel.v1';
delete from known_copy_partition where topic = 'marketing.channel.v1';
alter table known_onboarding drop column channel_id;
alter table known_onboarding drop column ended_on;
