-- The ways to the market that agencies provide.
create table channel (
    id uuid primary key,
    name_th text not null,
    name_en text not null,
    type text not null,
    market text not null,
    provider_agency text not null,
    own_channel boolean not null,
    opens_on date,
    closes_on date,
    state text not null,
    closed_on date,
    version bigint not null,
    constraint channel_type check (
        type in ('DOMESTIC_RETAIL', 'FAIR', 'EXPORT', 'ONLINE_MARKETPLACE', 'OWN_WEBSITE', 'LOGISTICS', 'BROADCAST')),
    constraint channel_market check (market in ('DOMESTIC', 'FOREIGN', 'ONLINE')),
    constraint channel_state check (state in ('OPEN', 'CLOSED')),
    constraint channel_website_is_own check (type <> 'OWN_WEBSITE' or own_channel),
    constraint channel_closes_after_opening check (closes_on >= opens_on),
    constraint channel_closed_on check ((state = 'CLOSED') = (closed_on is not null))
);
