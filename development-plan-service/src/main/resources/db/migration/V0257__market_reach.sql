-- Which markets marketing's channels lead to.
create table known_channel (
    id uuid primary key,
    type text not null,
    market text not null,
    sequence bigint not null
);

-- Which channel, and until when.
alter table known_onboarding add column channel_id uuid;
alter table known_onboarding add column ended_on date;

-- What was learnt before has neither: its topic is read once more from the beginning, over the rows that are there.
update known_onboarding set sequence = -1;
insert into known_copy (topic, generation)
select 'marketing.onboarding.v1', 1 where exists (select from known_onboarding)
on conflict (topic) do update set generation = known_copy.generation + 1;

-- How far the goods of those who hold a place go (S2-11): 0 no further than where they are made, 1 the country, 2
-- abroad; at their selection, and now. Their identity is kept where the safeguard of local wisdom of their latest plan
-- says so.
create view market_reach as
select e.id as enrolment_id, e.programme_code, e.entrepreneur_id, e.province_code, reach.before_level,
    reach.now_level, coalesce(identity.is_kept, false) as identity_kept
from enrolment e
cross join lateral (
    select
        coalesce(max(sale.level) filter (where sale.live_on <= e.selected_on
            and (sale.ended_on is null or sale.ended_on > e.selected_on)), 0) as before_level,
        coalesce(max(sale.level) filter (where sale.state = 'LIVE'), 0) as now_level
    from (
        select o.state, o.live_on, o.ended_on,
            case when o.channel_type = 'EXPORT' or c.market = 'FOREIGN' then 2 else 1 end as level
        from known_onboarding o left join known_channel c on c.id = o.channel_id
        where o.entrepreneur_id = e.entrepreneur_id
    ) sale
) reach
left join lateral (
    select s.result = 'PASS' as is_kept
    from development_plan p join plan_safeguard s on s.plan_id = p.id and s.safeguard = 'LOCAL_WISDOM'
    where p.enrolment_id = e.id and p.state <> 'CANCELLED'
    order by p.id desc limit 1
) identity on true
where e.state in ('SELECTED', 'ENROLLED', 'GRADUATED');
