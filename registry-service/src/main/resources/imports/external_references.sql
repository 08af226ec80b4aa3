--- staging
create temp table if not exists staged_reference (
    row_no bigint, entrepreneur_external_no text, otop_registration_no text, agency text, ref text, entrepreneur_id uuid
) on commit delete rows;

--- copy
copy staged_reference (row_no, entrepreneur_external_no, otop_registration_no, agency, ref) from stdin;

--- rules
update staged_reference s set entrepreneur_id = e.id
from entrepreneur e
where e.external_no = s.entrepreneur_external_no and e.status in ('SUBMITTED', 'REGISTERED', 'SUSPENDED')
    and (s.otop_registration_no is null or s.otop_registration_no = e.otop_registration_no);

update staged_reference s set entrepreneur_id = e.id
from entrepreneur e
where s.entrepreneur_external_no is null and e.otop_registration_no = s.otop_registration_no
    and e.status in ('SUBMITTED', 'REGISTERED', 'SUSPENDED');

insert into import_error (import_id, row_no, column_name, code)
select :importId, row_no,
    case when entrepreneur_external_no is null then 'otopRegistrationNo' else 'entrepreneurExternalNo' end,
    'UNKNOWN_ENTREPRENEUR'
from staged_reference
where entrepreneur_id is null;

-- What another entrepreneur is called until a row of the same file calls it something else is still taken.
insert into import_error (import_id, row_no, column_name, code)
select :importId, s.row_no, 'reference', 'REFERENCE_TAKEN'
from staged_reference s
join external_reference r on r.agency = s.agency and r.ref = s.ref and r.withdrawn_at is null
where r.entrepreneur_id <> s.entrepreneur_id;

delete from staged_reference s using import_error e where e.import_id = :importId and e.row_no = s.row_no;

-- The first of several rows about one entrepreneur and agency counts.
with keys as (
    select row_no, entrepreneur_id::text || ' ' || agency as key from staged_reference
), first as (
    insert into import_key (import_id, column_name, key)
    select distinct :importId, 'agency', key from keys
    on conflict do nothing
    returning key
), counted as (
    select *, row_number() over (partition by key order by row_no) as nth from keys
)
insert into import_error (import_id, row_no, column_name, code)
select :importId, row_no, 'agency', 'DUPLICATE_IN_FILE'
from counted c
where nth > 1 or not exists (select from first f where f.key = c.key);

delete from staged_reference s using import_error e where e.import_id = :importId and e.row_no = s.row_no;

-- Of the rows that give several entrepreneurs one reference of an agency the first counts.
with keys as (
    select row_no, agency || ' ' || ref as key from staged_reference
), first as (
    insert into import_key (import_id, column_name, key)
    select distinct :importId, 'reference', key from keys
    on conflict do nothing
    returning key
), counted as (
    select *, row_number() over (partition by key order by row_no) as nth from keys
)
insert into import_error (import_id, row_no, column_name, code)
select :importId, row_no, 'reference', 'REFERENCE_TAKEN'
from counted c
where nth > 1 or not exists (select from first f where f.key = c.key);

delete from staged_reference s using import_error e where e.import_id = :importId and e.row_no = s.row_no;

--- accepted
select count(*) from staged_reference;

--- effect
-- What an agency called an entrepreneur before is withdrawn and stays as a row.
update external_reference r set withdrawn_at = now(), version = r.version + 1
from staged_reference s
where r.entrepreneur_id = s.entrepreneur_id and r.agency = s.agency and r.withdrawn_at is null and r.ref <> s.ref;

insert into external_reference (id, entrepreneur_id, agency, nth, ref, given_at, version)
select uuidv7(), s.entrepreneur_id, s.agency, coalesce(before.last + 1, 0), s.ref, now(), 0
from staged_reference s
cross join lateral (
    select max(r.nth) as last, coalesce(bool_or(r.withdrawn_at is null), false) as stands
    from external_reference r
    where r.entrepreneur_id = s.entrepreneur_id and r.agency = s.agency
) as before
where not before.stands
order by s.row_no;
