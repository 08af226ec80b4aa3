-- In which channel a product was live, and when (S2-11). An onboarding that names no product speaks for its
-- entrepreneur.
create table product_presence (
    id uuid primary key default uuidv7(),
    onboarding_id uuid not null,
    product_id uuid,
    -- The product, or the entrepreneur where no product is named.
    subject_id uuid not null,
    live_from date not null,
    -- The first day on which it was not live any more.
    live_until date,
    constraint product_presence_onboarding foreign key (onboarding_id) references onboarding (id),
    constraint product_presence_subject check (product_id = subject_id),
    constraint product_presence_days check (live_until > live_from)
);
create unique index product_presence_open on product_presence (onboarding_id, subject_id) where live_until is null;
create index product_presence_subject on product_presence (subject_id);
create index product_presence_onboarding on product_presence (onboarding_id);

-- How far the goods go, as it was announced last.
create table product_reach (
    id uuid primary key,
    product_id uuid,
    entrepreneur_id uuid not null,
    reach text not null,
    since date,
    history jsonb not null,
    version bigint not null,
    constraint product_reach_subject check (id = coalesce(product_id, entrepreneur_id)),
    constraint product_reach_reach check (reach in ('LOCAL', 'NATIONAL', 'INTERNATIONAL'))
);

-- What there was before, as the journal tells it: pauses and all.
insert into product_presence (onboarding_id, product_id, subject_id, live_from, live_until)
with told as (
    select subject::uuid as onboarding_id, sequence, (occurred_at at time zone 'Asia/Bangkok')::date as day,
        data::jsonb ->> 'state' = 'LIVE' as is_live
    from journal where topic = 'marketing.onboarding.v1'
), compared as (
    select told.*, lag(is_live, 1, false) over (partition by onboarding_id order by sequence) as was_live from told
), turned as (
    select onboarding_id, is_live, day as live_from,
        lead(day) over (partition by onboarding_id order by sequence) as live_until
    from compared where is_live <> was_live
)
select o.id, p.product_id, coalesce(p.product_id, o.entrepreneur_id), t.live_from, t.live_until
from turned t join onboarding o on o.id = t.onboarding_id
left join lateral unnest(o.product_ids) as p(product_id) on true
where t.is_live and (t.live_until is null or t.live_until > t.live_from);
