-- One agency's money of one fiscal year in one programme: the row that is locked while something is entered.
create table fund (
    programme_code text not null,
    agency text not null,
    fiscal_year_be integer not null,
    constraint fund_pk primary key (programme_code, agency, fiscal_year_be)
);

-- The ledger: the only source of every sum.
create table ledger_entry (
    id uuid primary key,
    programme_code text not null,
    agency text not null,
    fiscal_year_be integer not null,
    kind text not null,
    amount numeric(14, 2) not null,
    source_id uuid not null,
    entered_at timestamptz not null,
    constraint ledger_entry_fund foreign key (programme_code, agency, fiscal_year_be) references fund,
    constraint ledger_entry_once unique (kind, source_id),
    constraint ledger_entry_kind check (kind in ('ALLOCATION', 'COMMITMENT', 'DISBURSEMENT')),
    constraint ledger_entry_amount_positive check (amount > 0)
);

create index ledger_entry_sum on ledger_entry (programme_code, agency, fiscal_year_be, kind) include (amount);

create function refuse_change_of_ledger() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is append-only';
end $$;

create trigger ledger_entry_append_only before update or delete on ledger_entry
for each row execute function refuse_change_of_ledger();

create table allocation (
    id uuid primary key,
    programme_code text not null,
    agency text not null,
    fiscal_year_be integer not null,
    amount numeric(14, 2) not null,
    allocated_by text not null,
    allocated_on date not null,
    version bigint not null,
    constraint allocation_amount_positive check (amount > 0)
);

create index allocation_list on allocation (programme_code, id);
