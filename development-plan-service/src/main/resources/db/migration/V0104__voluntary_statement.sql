-- Who joins a programme of their own will (S1-07).
create table voluntary_statement (
    id uuid primary key,
    programme_code text not null,
    entrepreneur_id uuid not null,
    stated_on date not null,
    evidence text not null,
    recorded_by text not null,
    withdrawn_on date,
    withdrawal_reason text,
    version bigint not null,
    constraint voluntary_statement_programme foreign key (programme_code) references programme (code),
    constraint voluntary_statement_withdrawal check ((withdrawn_on is null) = (withdrawal_reason is null))
);

create unique index voluntary_statement_standing on voluntary_statement (programme_code, entrepreneur_id)
    where withdrawn_on is null;
create index voluntary_statement_page on voluntary_statement (programme_code, id);
