-- Which record of the application brought which member's intake, as it came last: the same again is recognised.
create table intake_record (
    id uuid primary key,
    source text not null,
    external_reference text not null,
    membership_id uuid not null,
    digest text not null,
    version bigint not null,
    constraint intake_record_membership foreign key (membership_id) references membership (id),
    constraint intake_record_source check (source in ('SME_CONNEXT')),
    constraint intake_record_once unique (source, external_reference)
);
create index intake_record_membership_of on intake_record (membership_id);
