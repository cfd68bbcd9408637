#!/bin/sh
# Runs once, when the database is made: the role that serves, which may not change the log.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$SERVING_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
CREATE ROLE cauce LOGIN PASSWORD :'password';
SQL
