--- staging
create temp table if not exists staged_certification (
    row_no bigint, product_external_no text, standard text, standard_name text, certificate_no text, issued_by text,
    valid_from date, valid_to date
) on commit delete rows;

--- copy
copy staged_certification from stdin;

--- rules
insert into import_error (import_id, row_no, column_name, code)
select :importId, s.row_no, 'productExternalNo', 'UNKNOWN_PRODUCT'
from staged_certification s
where not exists (select from product p where p.external_no = s.product_external_no);

insert into import_error (import_id, row_no, column_name, code)
select :importId, s.row_no, 'productExternalNo', 'NOT_ACTIVE'
from staged_certification s
join product p on p.external_no = s.product_external_no
join entrepreneur e on e.id = p.entrepreneur_id
where e.status not in ('SUBMITTED', 'REGISTERED', 'SUSPENDED');

-- A certificate that is in the register is not rewritten, and one that was revoked is not entered again.
insert into import_error (import_id, row_no, column_name, code)
select :importId, s.row_no, 'certificateNo', 'CERTIFICATE_ENTERED_BEFORE'
from staged_certification s
join product p on p.external_no = s.product_external_no
join certification c on c.product_id = p.id and c.standard = s.standard and c.certificate_no = s.certificate_no
    and c.valid_from = s.valid_from
where c.revoked_on is not null
    or (c.standard_name, c.issued_by, c.valid_to) is distinct from (s.standard_name, s.issued_by, s.valid_to);

delete from staged_certification s using import_error e where e.import_id = :importId and e.row_no = s.row_no;

-- The first of several rows about one certificate counts.
with keys as (
    select row_no, product_external_no || ' ' || standard || ' ' || valid_from || ' ' || certificate_no as key
    from staged_certification
), first as (
    insert into import_key (import_id, column_name, key)
    select distinct :importId, 'certificateNo', key from keys
    on conflict do nothing
    returning key
), counted as (
    select *, row_number() over (partition by key order by row_no) as nth from keys
)
insert into import_error (import_id, row_no, column_name, code)
select :importId, row_no, 'certificateNo', 'DUPLICATE_IN_FILE'
from counted c
where nth > 1 or not exists (select from first f where f.key = c.key);

delete from staged_certification s using import_error e where e.import_id = :importId and e.row_no = s.row_no;

--- accepted
select count(*) from staged_certification;

--- effect
-- Enters what is new; what is in the register as it is stays so, also when it was entered a moment ago.
with granted as (
    insert into certification as c (
        id, product_id, entrepreneur_id, standard, standard_name, certificate_no, issued_by, valid_from, valid_to)
    select
        uuidv7(), p.id, p.entrepreneur_id, s.standard, s.standard_name, s.certificate_no, s.issued_by, s.valid_from,
        s.valid_to
    from staged_certification s
    join product p on p.external_no = s.product_external_no
    order by s.row_no
    on conflict (product_id, standard, certificate_no, valid_from) do nothing
    returning c.id, c.version, certification_data(c) as data
)
insert into journal (type, subject, sequence, agency, correlation_id, data)
select 'registry.certification.granted.v1', id::text, version, :agency, :importId::text, data
from granted;
