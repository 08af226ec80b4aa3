-- The ways of entrepreneurs into channels.
create table onboarding (
    id uuid primary key,
    channel_id uuid not null,
    channel_type text not null,
    own_channel boolean not null,
    entrepreneur_id uuid not null,
    programme_code text,
    basis text not null,
    product_ids uuid[] not null,
    applied_by text not null,
    applied_on date not null,
    -- The facts that it was decided on, each with the sequence it had.
    admission_facts jsonb not null,
    live_facts jsonb,
    state text not null,
    live_on date,
    pause_cause text,
    ended_on date,
    reason text,
    version bigint not null,
    constraint onboarding_channel foreign key (channel_id) references channel (id),
    constraint onboarding_basis check (
        basis in ('PROGRAMME_GRADUATE', 'NEXT_GRADUATE', 'MARKET_POTENTIAL', 'DIP_A1')),
    constraint onboarding_state check (
        state in ('APPLIED', 'SCREENED', 'PREPARING', 'LIVE', 'PAUSED', 'CLOSED', 'REJECTED')),
    constraint onboarding_live check (state not in ('LIVE', 'PAUSED') or (live_on is not null and live_facts is not null)),
    constraint onboarding_pause_cause check (
        pause_cause in ('BY_AGENCY', 'SUSPENDED', 'DEREGISTERED', 'CONSENT_WITHDRAWN', 'MERGED')),
    constraint onboarding_paused check ((state = 'PAUSED') = (pause_cause is not null)),
    constraint onboarding_ended check ((state in ('CLOSED', 'REJECTED')) = (ended_on is not null))
);

create unique index onboarding_standing on onboarding (channel_id, entrepreneur_id)
where state not in ('CLOSED', 'REJECTED');
create index onboarding_entrepreneur on onboarding (entrepreneur_id, id);
create index onboarding_channel_order on onboarding (channel_id, id);

-- What may have to be paused is few among all that ever was.
create index onboarding_live_now on onboarding (id) where state = 'LIVE';
