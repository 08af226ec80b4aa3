-- Which standards a product is certified for (S4-09), from when until when.
create table certification (
    id uuid not null,
    product_id uuid not null,
    entrepreneur_id uuid not null,
    standard text not null,
    standard_name text,
    certificate_no text not null,
    issued_by text not null,
    valid_from date not null,
    valid_to date,
    revoked_on date,
    revocation_reason text,
    -- Whether the others have been told that it ran out; that it has, its last day says.
    expired boolean not null default false,
    version bigint not null default 0,
    constraint certification_pk primary key (id),
    constraint certification_product foreign key (product_id) references product (id),
    constraint certification_entrepreneur foreign key (entrepreneur_id) references entrepreneur (id),
    constraint certification_standard check (standard in (
        'TCPS', 'FDA', 'HALAL', 'GMP', 'HACCP', 'ISO', 'TIS', 'Q_MARK', 'GI', 'ORGANIC', 'ROYAL_PEACOCK', 'G_MARK',
        'CARBON_FOOTPRINT', 'OTHER')),
    constraint certification_standard_name check ((standard = 'OTHER') = (standard_name is not null)),
    constraint certification_validity check (valid_to >= valid_from),
    constraint certification_revocation_whole check ((revoked_on is null) = (revocation_reason is null)),
    constraint certification_ends_once check (not expired or revoked_on is null)
);

-- A certificate is entered once, under concurrency too; its renewal begins on another day.
create unique index certification_once on certification (product_id, standard, certificate_no, valid_from);
create index certification_of_entrepreneur on certification (entrepreneur_id);
-- What may run out.
create index certification_to_expire on certification (valid_to, id)
    where valid_to is not null and not expired and revoked_on is null;

-- What other agencies may know of a certification: the data of its events, for changes that are made set by set.
create function certification_data(c certification) returns text language sql stable
return json_object(
    'certificationId' value c.id,
    'productId' value c.product_id,
    'entrepreneurId' value c.entrepreneur_id,
    'standard' value c.standard,
    'validFrom' value c.valid_from,
    'validTo' value c.valid_to,
    'status' value case when c.revoked_on is not null then 'REVOKED' when c.expired then 'EXPIRED' else 'GRANTED' end,
    'revokedOn' value c.revoked_on
    absent on null
    returning text);
