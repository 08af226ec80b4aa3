-- What the partners' own systems reported of onboardings to their channels. Never changed.
create table call_back (
    id uuid primary key,
    channel_id uuid not null,
    partner_reference text not null,
    onboarding_id uuid not null,
    outcome text not null,
    occurred_at timestamptz not null,
    listing_url text,
    received_at timestamptz not null,
    applied boolean not null,
    not_applied text,
    version bigint not null,
    constraint call_back_once unique (channel_id, partner_reference),
    constraint call_back_channel foreign key (channel_id) references channel (id),
    constraint call_back_onboarding foreign key (onboarding_id) references onboarding (id),
    constraint call_back_outcome check (outcome in ('LISTED', 'REFUSED', 'DELISTED')),
    constraint call_back_not_applied check (
        applied = (not_applied is null) and not_applied in ('LATE', 'ALREADY_SO', 'PAUSED'))
);
create index call_back_order on call_back (channel_id, id);
create index call_back_onboarding_order on call_back (onboarding_id, occurred_at);

alter table onboarding drop constraint onboarding_pause_cause;
alter table onboarding add constraint onboarding_pause_cause check (
    pause_cause in ('BY_AGENCY', 'BY_PARTNER', 'SUSPENDED', 'DEREGISTERED', 'CONSENT_WITHDRAWN', 'MERGED'));
