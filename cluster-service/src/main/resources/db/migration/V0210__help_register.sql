-- The registers of CDAs and service providers, and assignments of those that they hold, for a time.
create table cda (
    id uuid primary key,
    agency text not null,
    -- Under which its agency knows it; never a name.
    reference text not null,
    qualifications jsonb not null,
    -- None for any sector, none for the whole country.
    sectors text[] not null,
    province_codes text[] not null,
    most_clusters int not null,
    registered_by text not null,
    registered_on date not null,
    retired_on date,
    amendments int not null default 0,
    version bigint not null,
    constraint cda_most_clusters check (most_clusters between 1 and 100),
    constraint cda_retired_later check (retired_on >= registered_on)
);

create unique index cda_registered on cda (agency, reference) where retired_on is null;

create table service_provider (
    id uuid primary key,
    -- The agency that it is, or that answers for an organisation that is none.
    agency text not null,
    organisation text,
    fields text[] not null,
    qualifications jsonb not null,
    registered_by text not null,
    registered_on date not null,
    retired_on date,
    amendments int not null default 0,
    version bigint not null,
    constraint service_provider_fields check (
        fields <@ array['PROCESS_AND_MANAGEMENT', 'STANDARDS', 'TECHNOLOGY_AND_RESEARCH', 'PRODUCT_AND_PACKAGING_DESIGN']),
    constraint service_provider_retired_later check (retired_on >= registered_on)
);

create unique index service_provider_agency_registered on service_provider (agency)
where retired_on is null and organisation is null;
create unique index service_provider_organisation_registered on service_provider (organisation)
where retired_on is null;

alter table assignment
    add column cda_id uuid,
    add column service_provider_id uuid,
    add column organisation text,
    add column expired_qualifications text[] not null default '{}',
    add column starts_on date,
    add column ends_on date;

-- Whoever was assigned before is entered: with no qualification yet, in any sector and province, and with the highest
-- limit that there is, until its agency says otherwise.
insert into cda (id, agency, reference, qualifications, sectors, province_codes, most_clusters, registered_by,
    registered_on, version)
select uuidv7(), agency, reference, '[]', '{}', '{}', 100, agency, min(assigned_on), 0
from assignment where role = 'CDA' group by agency, reference;

insert into service_provider (id, agency, fields, qualifications, registered_by, registered_on, version)
select uuidv7(), agency, '{}', '[]', agency, min(assigned_on), 0
from assignment where role = 'SERVICE_PROVIDER' group by agency;

update assignment a set starts_on = a.assigned_on, cda_id = c.id
from cda c where a.role = 'CDA' and c.agency = a.agency and c.reference = a.reference;

update assignment a set starts_on = a.assigned_on, service_provider_id = p.id
from service_provider p where a.role = 'SERVICE_PROVIDER' and p.agency = a.agency;

insert into journal (type, subject, sequence, agency, data)
select 'cluster.cda.registered.v1', id::text, 0, agency, jsonb_build_object(
    'cdaId', id, 'agency', agency, 'sectors', sectors, 'provinceCodes', province_codes,
    'mostClusters', most_clusters, 'registeredOn', registered_on)::text
from cda;

insert into journal (type, subject, sequence, agency, data)
select 'cluster.service-provider.registered.v1', id::text, 0, agency, jsonb_build_object(
    'serviceProviderId', id, 'agency', agency, 'isAgency', true, 'fields', fields,
    'registeredOn', registered_on)::text
from service_provider;

alter table assignment
    alter column starts_on set not null,
    add constraint assignment_cda foreign key (cda_id) references cda (id),
    add constraint assignment_service_provider foreign key (service_provider_id) references service_provider (id),
    add constraint assignment_of_its_role check (
        (role = 'CDA') = (cda_id is not null) and (role = 'SERVICE_PROVIDER') = (service_provider_id is not null)),
    add constraint assignment_ends_later check (ends_on >= starts_on);

-- The same one may help a cluster again, at another time; that no two of them meet is held under the lock of its entry.
drop index assignment_standing;
create unique index assignment_begins_once on assignment (cluster_id, coalesce(cda_id, service_provider_id), starts_on)
where ended_on is null;
create index assignment_cda_standing on assignment (cda_id) where ended_on is null;
create index assignment_service_provider_standing on assignment (service_provider_id) where ended_on is null;
create index assignment_cluster_order on assignment (cluster_id, id);
