-- What marketing has told.
create table known_onboarding (
    id uuid primary key,
    entrepreneur_id uuid not null,
    channel_type text not null,
    own_channel boolean not null,
    state text not null,
    live_on date,
    sequence bigint not null
);

create index known_onboarding_entrepreneur on known_onboarding (entrepreneur_id);
