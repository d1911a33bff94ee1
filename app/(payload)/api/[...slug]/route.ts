import config from '@payload-config'
import '@payloadcms/next/css'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { traced } from '../traced'

export const GET = traced(REST_GET(config))
export const POST = traced(REST_POST(config))
export const DELETE = traced(REST_DELETE(config))
export const PATCH = traced(REST_PATCH(config))
export const PUT = traced(REST_PUT(config))
export const OPTIONS = traced(REST_OPTIONS(config))
