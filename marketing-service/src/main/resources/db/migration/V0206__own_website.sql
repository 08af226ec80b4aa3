-- Websites of entrepreneurs, proven by a token that the site shows.
create table own_website (
    id uuid primary key,
    entrepreneur_id uuid not null,
    -- As whom it came in, where the register merged that one into another.
    entered_as uuid,
    programme_code text,
    url text not null,
    -- What makes two addresses the same site.
    site text not null,
    -- The host and all that it lies below, to be found among the marketplaces.
    host_and_parents text[] not null,
    token text not null,
    claimed_by text not null,
    claimed_on date not null,
    state text not null,
    verified_at timestamptz,
    live_on date,
    retired_on date,
    version bigint not null,
    constraint own_website_state check (state in ('CLAIMED', 'VERIFIED', 'LIVE', 'LAPSED', 'RETIRED')),
    constraint own_website_verified check (state not in ('VERIFIED', 'LIVE', 'LAPSED') or verified_at is not null),
    constraint own_website_live check (state <> 'LIVE' or live_on is not null),
    constraint own_website_retired check ((state = 'RETIRED') = (retired_on is not null))
);

create unique index own_website_standing on own_website (site) where state <> 'RETIRED';
create index own_website_entrepreneur on own_website (entrepreneur_id, id);
create index own_website_programme on own_website (programme_code, id);
create index own_website_entered_as on own_website (coalesce(entered_as, entrepreneur_id));

-- When each proven website is looked at again, and what came of it last.
create table website_check (
    own_website_id uuid primary key,
    due_at timestamptz not null,
    checked_at timestamptz not null,
    fault text,
    failures int not null,
    constraint website_check_own_website foreign key (own_website_id) references own_website (id),
    constraint website_check_failures check ((fault is null) = (failures = 0))
);
create index website_check_due on website_check (due_at);
