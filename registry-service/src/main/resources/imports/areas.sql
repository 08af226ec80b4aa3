--- staging
create temp table if not exists staged_area (
    row_no bigint, code text, level text, parent_code text, name_th text, name_en text, postal_code text,
    valid_from date, valid_to date
) on commit delete rows;

--- copy
copy staged_area from stdin;

--- rules
-- A parent stands in the register, or in an accepted row before: first the districts', then, without the refused ones,
-- the subdistricts'.
insert into import_error (import_id, row_no, column_name, code)
select :importId, s.row_no, 'parent', 'UNKNOWN_PARENT'
from staged_area s
where s.level = 'DISTRICT'
    and not exists (select from area a where a.code = s.parent_code)
    and not exists (select from staged_area p where p.code = s.parent_code)
    and not exists (
        select from import_key k
        where k.import_id = :importId and k.column_name = 'code' and k.key = s.parent_code);

delete from staged_area s using import_error e where e.import_id = :importId and e.row_no = s.row_no;

insert into import_error (import_id, row_no, column_name, code)
select :importId, s.row_no, 'parent', 'UNKNOWN_PARENT'
from staged_area s
where s.level = 'SUBDISTRICT'
    and not exists (select from area a where a.code = s.parent_code)
    and not exists (select from staged_area p where p.code = s.parent_code)
    and not exists (
        select from import_key k
        where k.import_id = :importId and k.column_name = 'code' and k.key = s.parent_code);

delete from staged_area s using import_error e where e.import_id = :importId and e.row_no = s.row_no;

-- The first of several rows with one code counts.
with first as (
    insert into import_key (import_id, column_name, key)
    select distinct :importId, 'code', code from staged_area
    on conflict do nothing
    returning key
), counted as (
    select row_no, code, row_number() over (partition by code order by row_no) as nth from staged_area
)
insert into import_error (import_id, row_no, column_name, code)
select :importId, row_no, 'code', 'DUPLICATE_IN_FILE'
from counted
where nth > 1 or not exists (select from first where key = counted.code);

delete from staged_area s using import_error e where e.import_id = :importId and e.row_no = s.row_no;

--- accepted
select count(*) from staged_area;

--- effect
-- What is new or different, with its event.
with entered as (
    insert into area as a (code, level, parent_code, name_th, name_en, postal_code, valid_from, valid_to)
    select code, level, parent_code, name_th, name_en, postal_code, valid_from, valid_to
    from staged_area
    order by code
    on conflict (code) do update set
        name_th = excluded.name_th, name_en = excluded.name_en, postal_code = excluded.postal_code,
        valid_from = excluded.valid_from, valid_to = excluded.valid_to, version = a.version + 1
    where (a.name_th, a.name_en, a.postal_code, a.valid_from, a.valid_to)
        is distinct from
        (excluded.name_th, excluded.name_en, excluded.postal_code, excluded.valid_from, excluded.valid_to)
    returning *
)
insert into journal (type, subject, sequence, agency, correlation_id, data)
select
    'registry.area.entered.v1', code, version, :agency, :importId::text,
    json_object(
        'code' value code,
        'level' value level,
        'parentCode' value parent_code,
        'nameTh' value name_th,
        'nameEn' value name_en,
        'postalCode' value postal_code,
        'validFrom' value valid_from,
        'validTo' value valid_to
        absent on null
        returning text)
from entered
order by code;
