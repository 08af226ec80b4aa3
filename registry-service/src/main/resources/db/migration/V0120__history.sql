-- What the register said before: every state that a row had, and from when to when. Who changed it stands in the
-- journal, under the same id and version, and why in change_reason or status_reason of the state that followed.
alter table entrepreneur
    add column valid_from timestamptz not null default now(),
    add column change_reason text;

alter table product
    add column valid_from timestamptz not null default now(),
    add column change_reason text;

create table entrepreneur_history (
    id uuid not null,
    version bigint not null,
    valid_from timestamptz not null,
    valid_to timestamptz not null,
    -- The row as it was; an identification number only by its last digits.
    state jsonb not null,
    constraint entrepreneur_history_pk primary key (id, version)
);

create table product_history (
    id uuid not null,
    version bigint not null,
    valid_from timestamptz not null,
    valid_to timestamptz not null,
    state jsonb not null,
    constraint product_history_pk primary key (id, version)
);

create function keep_history() returns trigger language plpgsql as $$
begin
    new.valid_from := greatest(now(), old.valid_from);
    execute format('insert into %I (id, version, valid_from, valid_to, state) values ($1, $2, $3, $4, $5)',
            tg_table_name || '_history')
        using old.id, old.version, old.valid_from, new.valid_from,
            to_jsonb(old) - 'identification_cipher' - 'identification_hash' - 'phone_cipher' - 'phone_hash';
    return new;
end
$$;

create trigger entrepreneur_keeps_history before update on entrepreneur
    for each row when (old.version <> new.version) execute function keep_history();

create trigger product_keeps_history before update on product
    for each row when (old.version <> new.version) execute function keep_history();
