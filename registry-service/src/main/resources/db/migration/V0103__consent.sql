-- What an entrepreneur has agreed to, and when it took that back.
create table consent (
    id uuid primary key,
    entrepreneur_id uuid not null,
    purpose text not null,
    granted_on date not null,
    evidence text not null,
    withdrawn_on date,
    withdrawal_reason text,
    version bigint not null,
    constraint consent_entrepreneur foreign key (entrepreneur_id) references entrepreneur (id),
    constraint consent_purpose check (purpose in ('MARKETING', 'DATA_SHARING', 'PUBLICATION')),
    constraint consent_withdrawn_later check (withdrawn_on >= granted_on)
);

create unique index consent_standing on consent (entrepreneur_id, purpose) where withdrawn_on is null;
