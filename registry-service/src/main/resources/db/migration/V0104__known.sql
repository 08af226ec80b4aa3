-- What the register knows of the other services: no foreign keys, because topics arrive in no order.
create table known_enrolment (
    id uuid primary key,
    programme_code text not null,
    entrepreneur_id uuid not null,
    state text not null,
    selected_on date,
    graduated_on date,
    changed_at timestamptz not null,
    sequence bigint not null
);
create index known_enrolment_entrepreneur on known_enrolment (entrepreneur_id);

create table known_onboarding (
    id uuid primary key,
    entrepreneur_id uuid not null,
    channel_type text not null,
    state text not null,
    live_on date,
    changed_at timestamptz not null,
    sequence bigint not null
);
create index known_onboarding_entrepreneur on known_onboarding (entrepreneur_id);

create table known_membership (
    id uuid primary key,
    entrepreneur_id uuid,
    cluster_id uuid not null,
    tier text not null,
    state text not null,
    joined_on date,
    left_on date,
    changed_at timestamptz not null,
    sequence bigint not null
);
create index known_membership_entrepreneur on known_membership (entrepreneur_id);

-- Entrepreneurs whose stage may have to change are few; the rest is not looked at.
create index entrepreneur_not_otop on entrepreneur (id) where journey_stage <> 'OTOP';
