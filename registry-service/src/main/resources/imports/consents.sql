--- staging
create temp table if not exists staged_consent (
    row_no bigint, entrepreneur_external_no text, purpose text, granted_on date, evidence text, withdrawn_on date,
    withdrawal_reason text
) on commit delete rows;

--- copy
copy staged_consent from stdin;

--- rules
insert into import_error (import_id, row_no, column_name, code)
select :importId, s.row_no, 'entrepreneurExternalNo', 'UNKNOWN_ENTREPRENEUR'
from staged_consent s
where not exists (
    select from entrepreneur e
    where e.external_no = s.entrepreneur_external_no and e.status in ('SUBMITTED', 'REGISTERED', 'SUSPENDED'));

-- Of each purpose one consent stands; the row may be about that one, not about another beside it.
insert into import_error (import_id, row_no, column_name, code)
select :importId, s.row_no, 'purpose', 'CONSENT_ALREADY_GIVEN'
from staged_consent s
join entrepreneur e on e.external_no = s.entrepreneur_external_no
join consent c on c.entrepreneur_id = e.id and c.purpose = s.purpose and c.withdrawn_on is null
where c.granted_on <> s.granted_on and s.withdrawn_on is null;

-- What was taken back is not given again by the row that gave it.
insert into import_error (import_id, row_no, column_name, code)
select :importId, s.row_no, 'withdrawnOn', 'NOT_AMENDABLE'
from staged_consent s
join entrepreneur e on e.external_no = s.entrepreneur_external_no
join consent c on c.entrepreneur_id = e.id and c.purpose = s.purpose and c.granted_on = s.granted_on
where c.withdrawn_on is not null and c.withdrawn_on is distinct from s.withdrawn_on
    and not exists (
        select from consent standing
        where standing.entrepreneur_id = e.id and standing.purpose = s.purpose and standing.granted_on = s.granted_on
            and standing.withdrawn_on is null);

delete from staged_consent s using import_error e where e.import_id = :importId and e.row_no = s.row_no;

-- The first of several rows about one consent counts, and of those that stand the first of a purpose.
with keys as (
    select row_no, 'grantedOn' as column_name,
        entrepreneur_external_no || ' ' || purpose || ' ' || granted_on as key, 'DUPLICATE_IN_FILE' as code
    from staged_consent
    union all
    select row_no, 'purpose', entrepreneur_external_no || ' ' || purpose, 'CONSENT_ALREADY_GIVEN'
    from staged_consent where withdrawn_on is null
), first as (
    insert into import_key (import_id, column_name, key)
    select distinct :importId, column_name, key from keys
    on conflict do nothing
    returning column_name, key
), counted as (
    select *, row_number() over (partition by column_name, key order by row_no) as nth from keys
)
insert into import_error (import_id, row_no, column_name, code)
select :importId, row_no, column_name, code
from counted c
where nth > 1 or not exists (select from first f where f.column_name = c.column_name and f.key = c.key);

delete from staged_consent s using import_error e where e.import_id = :importId and e.row_no = s.row_no;

--- accepted
select count(*) from staged_consent;

--- effect
-- Takes back what stands, enters what is new, and records both; what is in the register as it is stays so.
with row_of as (
    select s.*, e.id as entrepreneur_id
    from staged_consent s
    join entrepreneur e on e.external_no = s.entrepreneur_external_no
), withdrawn as (
    update consent c set
        withdrawn_on = r.withdrawn_on, withdrawal_reason = r.withdrawal_reason, version = c.version + 1
    from row_of r
    where c.entrepreneur_id = r.entrepreneur_id and c.purpose = r.purpose and c.granted_on = r.granted_on
        and c.withdrawn_on is null and r.withdrawn_on is not null
    returning c.*
), granted as (
    insert into consent (
        id, entrepreneur_id, purpose, granted_on, evidence, withdrawn_on, withdrawal_reason, version)
    select uuidv7(), r.entrepreneur_id, r.purpose, r.granted_on, r.evidence, r.withdrawn_on, r.withdrawal_reason, 0
    from row_of r
    where not exists (
        select from consent c
        where c.entrepreneur_id = r.entrepreneur_id and c.purpose = r.purpose and c.granted_on = r.granted_on)
    order by r.row_no
    returning *
), changed as (
    select 'registry.consent.withdrawn.v1' as type, * from withdrawn
    union all
    select case when withdrawn_on is null then 'registry.consent.granted.v1' else 'registry.consent.withdrawn.v1' end, *
    from granted
)
insert into journal (type, subject, sequence, agency, correlation_id, data)
select
    type, id::text, version, :agency, :importId::text,
    json_object(
        'consentId' value id,
        'entrepreneurId' value entrepreneur_id,
        'purpose' value purpose,
        'grantedOn' value granted_on,
        'withdrawnOn' value withdrawn_on
        absent on null
        returning text)
from changed;
