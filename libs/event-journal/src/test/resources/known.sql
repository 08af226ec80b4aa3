-- The copies that the tests' projections keep.
create table known_village (
    id text primary key,
    name text not null,
    households integer not null check (households < 1000000),
    sequence bigint not null
);

create table known_other (like known_village including all);
