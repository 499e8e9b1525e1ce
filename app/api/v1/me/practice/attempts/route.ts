import { writes } from '@/lib/server/http/endpoint'
import { practised } from '@/lib/server/memory/practice-api'

export const POST = writes((request) => practised(request, 'fit'))
