-- Finds an identification whatever the state of its registration.
create index entrepreneur_identification on entrepreneur (identification_hash) where identification_hash is not null;
create index entrepreneur_community_enterprise on entrepreneur (community_enterprise_code)
    where community_enterprise_code is not null;
