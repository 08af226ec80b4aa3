--- staging
create temp table if not exists staged_entrepreneur (
    row_no bigint, external_no text, kind text, name_th text, name_en text, trade_name text,
    identification_kind text, identification_cipher bytea, identification_hash bytea, identification_tail text,
    community_enterprise_code text, member_count integer, community_links text[], moo text, subdistrict_code text,
    registration_year_be integer, employees integer, annual_revenue numeric(15, 2), sector text, size_class text,
    -- A file without the column leaves the phones as they are.
    phone_given boolean, phone_cipher bytea, phone_hash bytea, phone_tail text
) on commit delete rows;

--- copy
copy staged_entrepreneur from stdin;

--- rules
-- A number that an earlier chunk of the file had already.
insert into import_error (import_id, row_no, column_name, code)
select :importId, s.row_no, 'externalNo', 'DUPLICATE_IN_FILE'
from staged_entrepreneur s
join import_key k on k.import_id = :importId and k.column_name = 'externalNo' and k.key = s.external_no;

delete from staged_entrepreneur s using import_error e where e.import_id = :importId and e.row_no = s.row_no;

-- R2: the subdistrict exists today.
insert into import_error (import_id, row_no, column_name, code)
select :importId, s.row_no, 'subdistrictCode', 'UNKNOWN_SUBDISTRICT'
from staged_entrepreneur s
where not exists (
    select from area a
    where a.code = s.subdistrict_code and a.level = 'SUBDISTRICT'
        and a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today));

-- Who is in the register already can be amended, but is still the same one.
insert into import_error (import_id, row_no, column_name, code)
select :importId, s.row_no, difference.column_name, difference.code
from staged_entrepreneur s
join entrepreneur e on e.external_no = s.external_no
cross join lateral (values
    ('externalNo', 'NOT_ACTIVE', e.status in ('REJECTED', 'DEREGISTERED')),
    ('kind', 'NOT_AMENDABLE', e.kind <> s.kind),
    ('registrationYearBE', 'NOT_AMENDABLE', e.registration_year_be <> s.registration_year_be),
    (case when 'JURISTIC_ID' in (s.identification_kind, e.identification_kind) then 'juristicId' else 'nationalId' end,
        'NOT_AMENDABLE', e.identification_hash is distinct from s.identification_hash)
) as difference (column_name, code, applies)
where difference.applies;

-- R4: nobody else is registered with the number or the community-enterprise code.
insert into import_error (import_id, row_no, column_name, code)
select :importId, s.row_no,
    case s.identification_kind when 'NATIONAL_ID' then 'nationalId' else 'juristicId' end, 'ALREADY_REGISTERED'
from staged_entrepreneur s
join entrepreneur e on e.identification_hash = s.identification_hash
where e.status in ('SUBMITTED', 'REGISTERED', 'SUSPENDED') and e.external_no is distinct from s.external_no;

insert into import_error (import_id, row_no, column_name, code)
select :importId, s.row_no, 'communityEnterpriseCode', 'ALREADY_REGISTERED'
from staged_entrepreneur s
join entrepreneur e on e.community_enterprise_code = s.community_enterprise_code
where e.status in ('SUBMITTED', 'REGISTERED', 'SUSPENDED') and e.external_no is distinct from s.external_no;

delete from staged_entrepreneur s using import_error e where e.import_id = :importId and e.row_no = s.row_no;

-- The first of several rows with one external number, identification number or community-enterprise code counts.
with keys as (
    select row_no, 'externalNo' as column_name, external_no as key, 'DUPLICATE_IN_FILE' as code from staged_entrepreneur
    union all
    select row_no, case identification_kind when 'NATIONAL_ID' then 'nationalId' else 'juristicId' end,
        encode(identification_hash, 'hex'), 'ALREADY_REGISTERED'
    from staged_entrepreneur where identification_hash is not null
    union all
    select row_no, 'communityEnterpriseCode', community_enterprise_code, 'ALREADY_REGISTERED'
    from staged_entrepreneur where community_enterprise_code is not null
), earlier as (
    -- Whoever an earlier chunk of a real import took in is in the register, where R4 finds the number.
    select column_name, key from keys where column_name = 'externalNo' or :dryRun
), first as (
    insert into import_key (import_id, column_name, key)
    select distinct :importId, column_name, key from earlier
    on conflict do nothing
    returning column_name, key
), counted as (
    select *, row_number() over (partition by column_name, key order by row_no) as nth from keys
)
insert into import_error (import_id, row_no, column_name, code)
select :importId, row_no, column_name, code
from counted c
where nth > 1
    or (column_name = 'externalNo' or :dryRun)
        and not exists (select from first f where f.column_name = c.column_name and f.key = c.key);

delete from staged_entrepreneur s using import_error e where e.import_id = :importId and e.row_no = s.row_no;

--- accepted
select count(*) from staged_entrepreneur;

--- effect
-- Amends who is different, enters who is new under the next numbers of district and year, and records both.
with amended as (
    update entrepreneur e set
        name_th = s.name_th, name_en = s.name_en, trade_name = s.trade_name,
        community_enterprise_code = s.community_enterprise_code, member_count = s.member_count,
        community_links = s.community_links, moo = s.moo, subdistrict_code = s.subdistrict_code,
        employees = s.employees, annual_revenue = s.annual_revenue, sector = s.sector, size_class = s.size_class,
        phone_cipher = case when s.phone_given then s.phone_cipher else e.phone_cipher end,
        phone_hash = case when s.phone_given then s.phone_hash else e.phone_hash end,
        phone_tail = case when s.phone_given then s.phone_tail else e.phone_tail end,
        change_reason = null, version = e.version + 1
    from staged_entrepreneur s
    where e.external_no = s.external_no
        and ((e.name_th, e.name_en, e.trade_name, e.community_enterprise_code, e.member_count, e.community_links, e.moo,
            e.subdistrict_code, e.employees, e.annual_revenue, e.sector)
            is distinct from
            (s.name_th, s.name_en, s.trade_name, s.community_enterprise_code, s.member_count, s.community_links, s.moo,
            s.subdistrict_code, s.employees, s.annual_revenue, s.sector)
            or s.phone_given and e.phone_hash is distinct from s.phone_hash)
    returning e.*
), fresh as (
    select s.*, left(s.subdistrict_code, 4) as district_code,
        row_number() over (partition by left(s.subdistrict_code, 4), s.registration_year_be order by s.row_no) as nth,
        count(*) over (partition by left(s.subdistrict_code, 4), s.registration_year_be) as together
    from staged_entrepreneur s
    where not exists (select from entrepreneur e where e.external_no = s.external_no)
), range as (
    insert into registration_number as r (district_code, year_be, last)
    select district_code, registration_year_be, count(*)
    from fresh
    group by district_code, registration_year_be
    order by district_code, registration_year_be
    on conflict (district_code, year_be) do update set last = r.last + excluded.last
    returning district_code, year_be, last
), registered as (
    insert into entrepreneur (
        id, otop_registration_no, external_no, kind, status, name_th, name_en, trade_name,
        identification_kind, identification_cipher, identification_hash, identification_tail,
        community_enterprise_code, member_count, community_links, moo, subdistrict_code, registration_year_be,
        employees, annual_revenue, sector, size_class, phone_cipher, phone_hash, phone_tail,
        journey_stage, status_since, registered_by, version)
    select
        uuidv7(),
        'OTOP-' || f.district_code || '-' || f.registration_year_be || '-'
            || case when g.number < 100000 then lpad(g.number::text, 5, '0') else g.number::text end,
        f.external_no, f.kind, 'REGISTERED', f.name_th, f.name_en, f.trade_name,
        f.identification_kind, f.identification_cipher, f.identification_hash, f.identification_tail,
        f.community_enterprise_code, f.member_count, f.community_links, f.moo, f.subdistrict_code,
        f.registration_year_be, f.employees, f.annual_revenue, f.sector, f.size_class,
        f.phone_cipher, f.phone_hash, f.phone_tail, 'OTOP', now(), :agency, 0
    from fresh f
    join range r on r.district_code = f.district_code and r.year_be = f.registration_year_be
    cross join lateral (select r.last - f.together + f.nth as number) g
    order by f.row_no
    returning *
), changed as (
    select 'registry.entrepreneur.updated.v1' as type, * from amended
    union all
    select 'registry.entrepreneur.registered.v1', * from registered
)
insert into journal (type, subject, sequence, agency, correlation_id, data)
select
    type, id::text, version, :agency, :importId::text,
    json_object(
        'entrepreneurId' value id,
        'otopRegistrationNo' value otop_registration_no,
        'externalNo' value external_no,
        'kind' value kind,
        'status' value status,
        'statusSince' value to_char(status_since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        -- The name of a single owner is a person's.
        'nameTh' value case when kind <> 'SINGLE_OWNER' then name_th end,
        'nameEn' value case when kind <> 'SINGLE_OWNER' then name_en end,
        'tradeName' value trade_name,
        'subdistrictCode' value subdistrict_code,
        'districtCode' value left(subdistrict_code, 4),
        'provinceCode' value left(subdistrict_code, 2),
        'registrationYearBE' value registration_year_be,
        'memberCount' value member_count,
        'sizeClass' value size_class,
        'journeyStage' value journey_stage,
        'mergedInto' value merged_into
        absent on null
        returning text)
from changed;
