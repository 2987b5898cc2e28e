/**
 * Writes the export of 1,000 made-up customers:
 * `node build/run.cjs workbench/seed/generateCustomers.ts > workbench/seed/customers.csv`
 */
import { customersCsv } from './customerRows';

process.stdout.write(customersCsv(1000));
