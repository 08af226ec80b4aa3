-- Registrations that were found to be of one entrepreneur: which one stands, what went over to it, and whether that
-- was undone.
create table merge (
    id uuid not null,
    loser_id uuid not null,
    winner_id uuid not null,
    loser_status text not null,
    reason text not null,
    merged_by text not null,
    merged_at timestamptz not null,
    -- What was the loser's.
    product_ids uuid[] not null,
    undone_by text,
    undone_at timestamptz,
    undoing_reason text,
    version bigint not null,
    constraint merge_pk primary key (id),
    constraint merge_loser foreign key (loser_id) references entrepreneur (id),
    constraint merge_winner foreign key (winner_id) references entrepreneur (id),
    constraint merge_two check (loser_id <> winner_id),
    constraint merge_undone_whole check (
        (undone_by is null) = (undone_at is null) and (undone_by is null) = (undoing_reason is null))
);

create unique index merge_standing on merge (loser_id) where undone_at is null;
create index merge_winner_id on merge (winner_id);
