-- Under which reference an agency has an entrepreneur in its own books. A change is a new row, the old one stays.
create table external_reference (
    id uuid not null,
    entrepreneur_id uuid not null,
    agency text not null,
    -- Counts what the agency has called this entrepreneur.
    nth integer not null,
    ref text not null,
    given_at timestamptz not null,
    withdrawn_at timestamptz,
    version bigint not null,
    constraint external_reference_pk primary key (id),
    constraint external_reference_entrepreneur foreign key (entrepreneur_id) references entrepreneur (id),
    constraint external_reference_nth unique (entrepreneur_id, agency, nth)
);

create unique index external_reference_standing on external_reference (agency, ref) where withdrawn_at is null;
create unique index external_reference_one on external_reference (entrepreneur_id, agency) where withdrawn_at is null;
