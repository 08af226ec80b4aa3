#!/usr/bin/env bash
# Runs in the container at the first start of PostgreSQL: one database and one user a service, and none can look into
# another's. A transaction that is forgotten would hold back the journals of all.
set -euo pipefail

for name in registry plan marketing cluster keycloak; do
    psql --username postgres --set ON_ERROR_STOP=1 --set name="$name" --set password="$(<"/run/secrets/$name-database")" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name" template template0 encoding 'UTF8';
revoke connect on database :"name" from public;
alter role :"name" set transaction_timeout = '2min';
alter role :"name" set idle_in_transaction_session_timeout = '30s';
SQL
done
