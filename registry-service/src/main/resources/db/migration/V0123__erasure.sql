-- What is left of somebody whose personal data was erased: its kind, place, size and stars, for statistics.
alter table entrepreneur
    add column erased_at timestamptz,
    add constraint entrepreneur_erased_whole check (
        erased_at is null
        or (status in ('REJECTED', 'DEREGISTERED') and identification_hash is null and phone_hash is null and moo is null
            and status_reason is null and change_reason is null and (kind <> 'SINGLE_OWNER' or name_th = '')));

create index entrepreneur_to_erase on entrepreneur (status, status_since)
    where erased_at is null and status in ('REJECTED', 'DEREGISTERED');
create index entrepreneur_merged_into on entrepreneur (merged_into) where merged_into is not null;

-- Who had it erased, when and why.
create table erasure (
    entrepreneur_id uuid not null,
    erased_at timestamptz not null,
    -- Nobody where the retention ended.
    agency text,
    reason text not null,
    constraint erasure_pk primary key (entrepreneur_id),
    constraint erasure_entrepreneur foreign key (entrepreneur_id) references entrepreneur (id)
);

create index personal_data_access_accessed_at on personal_data_access (accessed_at);
