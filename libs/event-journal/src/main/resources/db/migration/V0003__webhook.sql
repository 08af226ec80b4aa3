-- Where agencies want to have this service's events brought to.
create table webhook (
    id uuid not null,
    agency text not null,
    -- The system that entered it, and when its access was last looked at: what a revocation is held against.
    client_id text not null,
    authorised_at timestamptz not null,
    name text not null,
    url text not null,
    types text[] not null,
    provinces text[] not null,
    starts text not null,
    state text not null,
    disabled_because text,
    secret bytea not null,
    -- Signs beside the present one until then.
    former_secret bytea,
    former_until timestamptz,
    created_at timestamptz not null,
    version bigint not null default 0,
    constraint webhook_pk primary key (id),
    constraint webhook_starts check (starts in ('NOW', 'BEGINNING')),
    constraint webhook_state check (state in ('PENDING', 'ACTIVE', 'PAUSED', 'DISABLED')),
    constraint webhook_disabled check ((state = 'DISABLED') = (disabled_because is not null)),
    constraint webhook_disabled_because check (disabled_because in ('GONE', 'ACCESS_REVOKED')),
    constraint webhook_secret_length check (length(secret) between 24 and 64),
    constraint webhook_former check ((former_secret is null) = (former_until is null))
);

create index webhook_agency on webhook (agency, id);

-- How far each has come in the journal, and how its endpoint does; written by the courier alone.
create table webhook_progress (
    webhook_id uuid not null,
    epoch integer not null,
    low bigint not null,
    high bigint not null,
    position bigint not null,
    last bigint not null,
    failures integer not null default 0,
    rests_until timestamptz,
    last_success_at timestamptz,
    last_failure_at timestamptz,
    last_fault text,
    last_status integer,
    constraint webhook_progress_pk primary key (webhook_id),
    constraint webhook_progress_webhook foreign key (webhook_id) references webhook on delete cascade
) with (fillfactor = 50);

-- Which events are to be brought, and what became of it. No data: it is read from the journal when it is sent.
create table webhook_delivery (
    place bigint generated always as identity,
    id uuid not null default uuidv7(),
    webhook_id uuid not null,
    position bigint not null,
    event_id uuid not null,
    type text not null,
    topic text not null,
    subject text not null,
    sequence bigint not null,
    state text not null default 'PENDING',
    attempts integer not null default 0,
    due_at timestamptz not null,
    created_at timestamptz not null,
    settled_at timestamptz,
    last_fault text,
    last_status integer,
    constraint webhook_delivery_pk primary key (place),
    constraint webhook_delivery_id unique (id),
    constraint webhook_delivery_webhook foreign key (webhook_id) references webhook on delete cascade,
    constraint webhook_delivery_state check (state in ('PENDING', 'DELIVERED', 'DEAD')),
    constraint webhook_delivery_settled check ((state = 'PENDING') = (settled_at is null))
) with (fillfactor = 80);

create index webhook_delivery_due on webhook_delivery (webhook_id, due_at, place) where state = 'PENDING';
create index webhook_delivery_key on webhook_delivery (webhook_id, topic, subject, place) where state = 'PENDING';
create index webhook_delivery_state on webhook_delivery (webhook_id, state, place);
create index webhook_delivery_settled on webhook_delivery (settled_at) where state <> 'PENDING';
