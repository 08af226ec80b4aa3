-- Two registrations that are likely of one entrepreneur, with what speaks for it; found by the clock of the journal.
create table duplicate (
    id uuid not null,
    -- The older registration, and the one that may be there twice.
    first_id uuid not null,
    second_id uuid not null,
    score numeric(4, 3) not null,
    evidence jsonb not null,
    state text not null,
    found_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    reason text,
    version bigint not null,
    constraint duplicate_pk primary key (id),
    constraint duplicate_once unique (first_id, second_id),
    constraint duplicate_first foreign key (first_id) references entrepreneur (id),
    constraint duplicate_second foreign key (second_id) references entrepreneur (id),
    constraint duplicate_two check (first_id < second_id),
    constraint duplicate_state check (state in ('OPEN', 'DISMISSED', 'MERGED')),
    constraint duplicate_decided check ((state = 'OPEN') = (decided_at is null))
);

create index duplicate_open on duplicate (id) where state = 'OPEN';
create index duplicate_second_id on duplicate (second_id);

-- How far the search for duplicates has followed the journal.
create table duplicate_cursor (
    single boolean not null default true,
    cursor text not null,
    constraint duplicate_cursor_pk primary key (single),
    constraint duplicate_cursor_single check (single)
);
