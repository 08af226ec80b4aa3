-- Imports of whole files: the job with its checkpoint, the file until the job ends, and what was refused.
create table register_import (
    id uuid not null,
    kind text not null,
    dry_run boolean not null,
    round_year_be integer,
    state text not null,
    agency text not null,
    requested_at timestamptz not null,
    started_at timestamptz,
    finished_at timestamptz,
    -- The checkpoint: rows of the file, the header not counted, whose effect is committed.
    rows_read bigint not null,
    rows_refused bigint not null,
    problem_code text,
    problem_column text,
    version bigint not null,
    constraint register_import_pk primary key (id),
    constraint register_import_kind check (kind in ('AREAS', 'ENTREPRENEURS', 'PRODUCTS', 'RATINGS')),
    constraint register_import_state check (state in ('WAITING', 'RUNNING', 'COMPLETED', 'FAILED')),
    constraint register_import_round check ((kind = 'RATINGS') = (round_year_be is not null)),
    constraint register_import_problem check ((state = 'FAILED') = (problem_code is not null))
);

create index register_import_to_do on register_import (id) where state in ('WAITING', 'RUNNING');

-- The file in encrypted parts; it can hold identification numbers.
create table import_part (
    import_id uuid not null,
    number integer not null,
    content bytea not null,
    constraint import_part_pk primary key (import_id, number),
    constraint import_part_import foreign key (import_id) references register_import (id)
);
alter table import_part alter column content set storage external;

-- What the accepted rows of an unfinished import are told apart by: external numbers, keyed hashes.
create table import_key (
    import_id uuid not null,
    column_name text not null,
    key text not null,
    constraint import_key_pk primary key (import_id, column_name, key)
);

-- Why rows were refused: the place and the rule, never the cell.
create table import_error (
    import_id uuid not null,
    row_no bigint not null,
    column_name text not null,
    code text not null,
    constraint import_error_pk primary key (import_id, row_no, column_name, code)
);
