-- What a channel asks of products, as data, and how many entrepreneurs it has room for.
alter table channel add column requirements jsonb not null default '[]';
alter table channel add column capacity integer;
alter table channel add column countries text[] not null default '{}';
alter table channel add column export_hub boolean not null default false;

alter table channel add constraint channel_capacity check (capacity > 0);
alter table channel add constraint channel_abroad check (
    market = 'FOREIGN' or type = 'EXPORT' or (cardinality(countries) = 0 and not export_hub));

-- Who has a place: from the screening on, until it leaves.
create index onboarding_place on onboarding (channel_id)
where state in ('SCREENED', 'PREPARING', 'LIVE', 'PAUSED');
