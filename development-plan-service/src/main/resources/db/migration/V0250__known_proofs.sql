-- What the register has told of successors and certificates. No foreign keys: topics arrive in no order relative to
-- each other.
create table known_successor (
    id uuid primary key,
    entrepreneur_id uuid not null,
    relation text not null,
    is_adult boolean not null,
    withdrawn_on date,
    sequence bigint not null
);

create index known_successor_entrepreneur on known_successor (entrepreneur_id);

create table known_certification (
    id uuid primary key,
    product_id uuid not null,
    entrepreneur_id uuid not null,
    standard text not null,
    valid_from date not null,
    status text not null,
    sequence bigint not null
);

create index known_certification_entrepreneur on known_certification (entrepreneur_id, standard);
